package org.kinlens.county;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The eighteen feeds and the files of the truth, open for all counties of a run. */
final class Feeds implements Closeable {
    private final List<Feed> all = new ArrayList<>();
    private final List<Feed> truths = new ArrayList<>();
    private final Path truth;
    final Feed division;
    final Feed person;
    final Feed household;
    final Feed member;
    final Feed marriage;
    final Feed parentage;
    final Feed position;
    final Feed assistanceCase;
    final Feed caseMember;
    final Feed caseStep;
    final Feed supportPerson;
    final Feed declaration;
    final Feed filing;
    final Feed payment;
    final Feed asset;
    final Feed tip;
    final Feed custody;
    final Feed association;
    final Feed ties;
    final Feed findings;
    final Feed kinParents;
    final Feed kinSpouses;
    final Feed same;
    final Feed generated;

    Feeds(Path out) throws IOException {
        truth = Files.createDirectories(out.resolve("truth"));
        division = open(out, "division", "code,name,parent_code,level,valid_from,valid_to");
        person = open(
                out,
                "person",
                "person_id,national_id,name,sex,birth_date,death_date,division_code,phone,former_name,disability,"
                        + "residence_type,source");
        household = open(out, "household", "household_id,register_type,address,division_code");
        member = open(
                out,
                "household_member",
                "household_id,person_id,relation_code,code_set,list_order,valid_from,valid_to");
        marriage = open(out, "marriage", "person_a,person_b,married_on,ended_on,end_reason");
        parentage = open(out, "parentage", "parent_id,child_id,kind,valid_from,valid_to");
        position = open(out, "position", "person_id,role,organ,division_code,valid_from,valid_to");
        assistanceCase = open(
                out,
                "assistance_case",
                "case_id,household_id,program,applicant_id,applied_on,accepted_on,confirmed_on,ended_on,"
                        + "monthly_amount,division_code,extension_reason,recheck_months");
        caseMember = open(out, "case_member", "case_id,person_id,insured,valid_from,valid_to");
        caseStep = open(out, "case_step", "case_id,step,done_on,started_on,actor_id,co_actor_id,result");
        supportPerson = open(
                out,
                "support_person",
                "case_id,person_id,supporter_id,supporter_name,supporter_national_id,relation_code,monthly_support");
        declaration = open(
                out,
                "relative_declaration",
                "official_id,relative_id,relative_name,relative_national_id,relation_code,declared_on");
        filing = open(out, "filing", "case_id,official_id,relation_code,filed_on,filed_by");
        payment = open(out, "payment", "case_id,month,paid_on,amount,account_no,account_holder_id,status");
        asset = open(out, "asset", "person_id,kind,value,acquired_on,disposed_on,details,counterparty_id");
        tip = open(
                out,
                "tip",
                "tip_id,received_on,channel,case_id,person_id,official_id,real_name,in_review,content,replied_on");
        custody = open(out, "custody", "case_id,keeper_id,agreed_on,filed_on");
        association = open(out, "association", "person_a,person_b,kind,valid_from,valid_to");
        ties = open(
                truth,
                "ties",
                "official_id,person_id,word,up,down,marriages,profiles,valid_from,valid_to,confidence,state,path,"
                        + "documented");
        findings = open(
                truth,
                "findings",
                "rule_id,rule_version,channel,severity,case_id,household_id,official_id,person_id,score,due_on,tip_id,"
                        + "planted,pattern");
        kinParents = open(truth, "kin_parents", "parent_id,child_id,kind,valid_from,shown_by");
        kinSpouses = open(truth, "kin_spouses", "person_a,person_b,married_on,ended_on,end_reason,shown_by");
        same = open(truth, "same", "person_a,person_b,judged_by,differs");
        generated = open(truth, "generated", "regime,living,counties,seed,as_of");
    }

    /** Rows written so far, by feed. */
    Map<String, Long> rows() {
        Map<String, Long> rows = new LinkedHashMap<>();
        all.forEach(feed -> rows.put(truths.contains(feed) ? "truth/" + feed.name() : feed.name(), feed.rows()));
        return rows;
    }

    @Override
    public void close() throws IOException {
        for (Feed feed : all) {
            feed.close();
        }
    }

    private Feed open(Path folder, String name, String header) throws IOException {
        Feed feed = new Feed(folder, name, header.split(","));
        all.add(feed);
        if (folder.equals(truth)) {
            truths.add(feed);
        }
        return feed;
    }
}
