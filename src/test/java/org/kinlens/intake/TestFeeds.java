package org.kinlens.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;

/** A small delivery as text, written to a folder. */
final class TestFeeds {
    private final TreeMap<String, List<String>> files = new TreeMap<>();

    /** @param lines header first */
    TestFeeds with(String feed, String... lines) {
        files.put(feed + ".csv", new ArrayList<>(List.of(lines)));
        return this;
    }

    TestFeeds and(String feed, String line) {
        files.get(feed + ".csv").add(line);
        return this;
    }

    TestFeeds without(String feed) {
        files.remove(feed + ".csv");
        return this;
    }

    Path in(Path folder) {
        try {
            Files.createDirectories(folder);
            for (var file : files.entrySet()) {
                Files.writeString(folder.resolve(file.getKey()), String.join("\n", file.getValue()) + "\n");
            }
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    TestFeeds shuffled(long seed) {
        TestFeeds other = new TestFeeds();
        Random random = new Random(seed);
        files.forEach((name, lines) -> {
            List<String> rows = new ArrayList<>(lines.subList(1, lines.size()));
            Collections.shuffle(rows, random);
            rows.add(0, lines.get(0));
            other.files.put(name, rows);
        });
        return other;
    }

    /** A village with every feed in it: two households, three generations, one official who is kin to a recipient. */
    static TestFeeds village() {
        return new TestFeeds()
                .with(
                        "division",
                        "code,name,parent_code,level",
                        "990101000000,县,,COUNTY",
                        "990101001,镇,990101,TOWNSHIP")
                .with(
                        "person",
                        "person_id,national_id,name,sex,birth_date,death_date,division_code,phone,disability",
                        "P1,,王一,1,1950-03-04,,990101001,13800000001,",
                        "P2,,李二,2,1952,,990101001,,",
                        "P3,,王三,男,1975-08,,990101001,,二级",
                        "P4,,赵四,F,1976-01-01,,990101001,,",
                        "P5,,王五,1,2001-01-01,,990101001,,",
                        "P6,11010519491231002X,钱六,2,1949-12-31,,990101001,,",
                        "P7,,孙七,1,1980-01-01,2020-02,990101001,,")
                .with(
                        "household",
                        "household_id,register_type,address,division_code",
                        "H1,FAMILY,一组1号,990101001",
                        "H2,family,一组2号,")
                .with(
                        "household_member",
                        "household_id,person_id,relation_code,list_order,valid_from,valid_to",
                        "H1,P1,02,1,,",
                        "H1,P2,10,2,,",
                        "H1,P3,20,3,,",
                        "H2,P6,02,1,2010-01-01,",
                        "H2,P7,20,2,2010,2020")
                .with(
                        "marriage",
                        "person_a,person_b,married_on,ended_on,end_reason",
                        "P3,P4,1999-05,,",
                        "P7,P6,,,DIVORCE")
                .with("parentage", "parent_id,child_id,kind,valid_from,valid_to", "P3,P5,birth,,", "P4,P5,,,")
                .with(
                        "position",
                        "person_id,role,organ,division_code,valid_from,valid_to",
                        "P5,VILLAGE_COMMITTEE,村委会,990101001002,2021-01-01,")
                .with(
                        "assistance_case",
                        "case_id,household_id,program,applicant_id,applied_on,confirmed_on,monthly_amount,division_code",
                        "C1,H1,RURAL_DIBAO,P1,2022-01-05,2022-02-20,620.50,990101001")
                .with("case_member", "case_id,person_id,insured", "C1,P1,", "C1,P2,false")
                .with(
                        "case_step",
                        "case_id,step,done_on,actor_id,co_actor_id,result",
                        "C1,ACCEPT,2022-01-10,P5,,",
                        "C1,COUNTY_VISIT,2022-02-01,P5,P7,ok")
                .with(
                        "support_person",
                        "case_id,person_id,supporter_id,supporter_name,supporter_national_id,relation_code,monthly_support",
                        "C1,P1,P3,,,20,100",
                        "C1,P1,,周八,110105194912310054,21,",
                        "C1,P2,,吴九,,30,50")
                .with(
                        "relative_declaration",
                        "official_id,relative_id,relative_name,relative_national_id,relation_code,declared_on",
                        "P5,P1,,,61,2021-02-01",
                        "P5,,郑十,,62,")
                .with("filing", "case_id,official_id,relation_code,filed_on,filed_by", "C1,P5,61,2022-01-06,镇政府")
                .with(
                        "payment",
                        "case_id,month,paid_on,amount,account_no,account_holder_id,status",
                        "C1,2022-03,2022-03-10,620.5,6222020000000000001,P1,",
                        "C1,2022-04,2022-04-10,620.5,6222020000000000001,P1,RETURNED")
                .with(
                        "asset",
                        "person_id,kind,value,acquired_on,disposed_on,details,counterparty_id",
                        "P1,VEHICLE,3000,2015,2021-06-01,三轮车,P3")
                .with(
                        "tip",
                        "tip_id,received_on,channel,case_id,person_id,official_id,real_name,in_review,content,replied_on",
                        "T1,2022-05-01,LETTER,C1,P1,P5,true,false,有人反映情况,")
                .with("custody", "case_id,keeper_id,agreed_on,filed_on", "C1,P3,2022-03-01,2022-03-02")
                .with("association", "person_a,person_b,kind,valid_from,valid_to", "P6,P1,NEIGHBOUR,,");
    }
}
