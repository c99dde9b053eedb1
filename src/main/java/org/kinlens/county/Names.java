package org.kinlens.county;

/**
 * Surnames by the shares of the 2010 census and given names by sex and decade of birth. A given name depends on the
 * person's index only, so none is stored.
 */
final class Names {
    private static final String SURNAMES = "王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗"
            + "郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛"
            + "郝龚邵万钱严覃武戴莫孔向汤常温康施文牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟殷詹申欧耿关兰焦俞左柳甘祝包宁尚符舒阮柯纪梅童凌毕单季裴霍涂成苗谷"
            + "盛曲翁冉骆蓝路游辛靳管柴蒙鲍华喻祁蒲房滕屈饶解牟艾尤阳时穆农司卓古吉缪简车项连芦麦褚娄窦戚岑景党宫费卜冷晏席卫米柏宗瞿";
    private static final double[] TOP = {
        7.10, 6.96, 6.42, 5.16, 4.26, 2.97, 2.16, 2.03, 1.88, 1.78, 1.43, 1.39, 1.34, 1.16, 1.14, 1.09, 1.05, 1.00, .97,
        .96
    };
    private static final int COUNT = 200;
    private static final double[] CUMULATED = cumulated();

    private static final String[] OLD_MEN = {"德", "福", "贵", "有", "金", "树", "长", "永", "玉", "庆", "兴", "宝", "财", "根", "山"};
    private static final String[] OLD_WOMEN = {"秀", "桂", "兰", "英", "珍", "凤", "玉", "素", "翠", "莲", "淑", "春", "香", "芳", "梅"
    };
    private static final String[] MEN = {
        "建", "国", "军", "志", "明", "强", "伟", "华", "平", "勇", "文", "海", "峰", "东", "斌", "林", "涛", "刚"
    };
    private static final String[] WOMEN = {
        "丽", "红", "艳", "霞", "燕", "萍", "敏", "静", "娟", "英", "玲", "慧", "华", "琴", "芳", "云", "娜", "洁"
    };
    private static final String[] YOUNG_MEN = {
        "浩", "宇", "轩", "子", "俊", "泽", "辰", "博", "天", "睿", "一", "梓", "铭", "佳", "晨", "航", "杰", "豪"
    };
    private static final String[] YOUNG_WOMEN = {
        "欣", "怡", "涵", "梓", "诗", "雨", "佳", "可", "思", "语", "嘉", "琪", "悦", "婷", "雪", "瑶", "萱", "妍"
    };

    private final long seed;

    Names(long seed) {
        this.seed = seed;
    }

    short anySurname(Dice dice) {
        double at = dice.unit();
        for (short i = 0; i < COUNT; i++) {
            if (at < CUMULATED[i]) {
                return i;
            }
        }
        return COUNT - 1;
    }

    /** A founder's surname: the main lineage of the village 45 %, the second 15 %, else anyone's. */
    short lineage(short main, short second, Dice dice) {
        double at = dice.unit();
        return at < .45 ? main : at < .60 ? second : anySurname(dice);
    }

    String of(People people, int person) {
        return SURNAMES.charAt(people.surname[person]) + given(people.sex[person], people.birthYear[person], person, 1);
    }

    /** An earlier name of the same person. */
    String former(People people, int person) {
        return SURNAMES.charAt(people.surname[person]) + given(people.sex[person], people.birthYear[person], person, 4);
    }

    private String given(int sex, int year, int person, int question) {
        boolean male = sex == People.MALE;
        String[] pool = year < 1955
                ? male ? OLD_MEN : OLD_WOMEN
                : year < 1995 ? male ? MEN : WOMEN : male ? YOUNG_MEN : YOUNG_WOMEN;
        String first = pool[(int) (Dice.share(seed, person, question) * pool.length)];
        if (Dice.share(seed, person, question + 1) < .18) {
            return first;
        }
        return first + pool[(int) (Dice.share(seed, person, question + 2) * pool.length)];
    }

    private static double[] cumulated() {
        double sum = 0;
        for (double share : TOP) {
            sum += share;
        }
        double rest = (100 - sum) / (COUNT - TOP.length);
        double[] to = new double[COUNT];
        double at = 0;
        for (int i = 0; i < COUNT; i++) {
            at += i < TOP.length ? TOP[i] : rest;
            to[i] = at / 100;
        }
        return to;
    }
}
