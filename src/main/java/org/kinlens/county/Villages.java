package org.kinlens.county;

/**
 * The townships and villages of one county with their statistical codes under the unassigned area prefix 99. The first
 * township is a town whose first units are residents' communities.
 */
final class Villages {
    private static final int MEAN_VILLAGE = 2_120;
    private static final int VILLAGES_PER_TOWNSHIP = 15;
    private static final String[] FIRST = {
        "石", "龙", "青", "白", "清", "双", "大", "新", "永", "平", "安", "东", "南", "西", "北", "上", "下", "柳", "杨", "松", "桃", "红"
    };
    private static final String[] SECOND = {
        "桥", "河", "山", "泉", "塘", "坝", "岭", "湾", "沟", "坪", "庄", "寨", "堡", "店", "林", "滩", "洼", "关", "岗", "口"
    };
    private static final String AREA_NAMES = "清和安宁永泰平远兴隆";

    private final int county;
    private final int count;
    private final int townships;
    private final String[] codes;
    private final short[] main;
    private final short[] second;

    Villages(int county, int living, Names names, Dice dice) {
        this.county = county;
        count = Math.max(1, Math.round(living / (float) MEAN_VILLAGE));
        townships = Math.max(1, Math.round(count / (float) VILLAGES_PER_TOWNSHIP));
        main = new short[count];
        second = new short[count];
        for (int v = 0; v < count; v++) {
            main[v] = names.anySurname(dice);
            second[v] = names.anySurname(dice);
        }
        codes = new String[count];
        for (int v = 0; v < count; v++) {
            codes[v] = codeOf(v);
        }
    }

    int count() {
        return count;
    }

    int townships() {
        return townships;
    }

    int townshipOf(int village) {
        return (int) ((long) village * townships / count);
    }

    /** First village of the township in which {@code village} lies. */
    int townshipFirst(int village) {
        return firstOf(townshipOf(village));
    }

    /** First village after that township. */
    int townshipEnd(int village) {
        return firstOf(townshipOf(village) + 1);
    }

    int firstOf(int township) {
        return (int) (((long) township * count + townships - 1) / townships);
    }

    short mainSurname(int village) {
        return main[village];
    }

    short secondSurname(int village) {
        return second[village];
    }

    /** Six digits of the county. */
    String area() {
        return "99%04d".formatted(county);
    }

    String countyCode() {
        return area() + "000000";
    }

    String townshipCode(int township) {
        int unit = isTown(township) ? 100 + township / 3 : 200 + township;
        return area() + "%03d000".formatted(unit);
    }

    String code(int village) {
        return codes[village];
    }

    private String codeOf(int village) {
        int township = townshipOf(village);
        int unit = village - firstOf(township);
        return townshipCode(township).substring(0, 9) + "%03d".formatted(isCommunity(village) ? 1 + unit : 200 + unit);
    }

    /** A residents' community of the county town rather than a village. */
    boolean isCommunity(int village) {
        return townshipOf(village) == 0 && townships > 1 && village - firstOf(0) < 4 || townships == 1 && village == 0;
    }

    String countyName() {
        char a = AREA_NAMES.charAt(county % AREA_NAMES.length());
        char b = AREA_NAMES.charAt((county * 3 + 4) % AREA_NAMES.length());
        return "" + a + b + "县";
    }

    String townshipName(int township) {
        return place(township * 37 + county * 11 + 5) + (isTown(township) ? "镇" : "乡");
    }

    String name(int village) {
        return place(village * 7 + county * 13) + (isCommunity(village) ? "社区居委会" : "村委会");
    }

    private static boolean isTown(int township) {
        return township % 3 == 0;
    }

    private static String place(int number) {
        int at = number % (FIRST.length * SECOND.length);
        return FIRST[at % FIRST.length] + SECOND[at / FIRST.length % SECOND.length];
    }
}
