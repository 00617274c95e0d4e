// A clinic with something in every kind of row and file there is, for the test of forgeries.
#pragma once

#include "tests/store/treated.h"

#include "core/crypto/random.h"
#include "core/store/backup.h"
#include "core/store/care.h"
#include "core/store/corrections.h"
#include "core/store/drafts.h"
#include "core/store/files.h"
#include "core/store/numbing_rows.h"
#include "core/store/pen_log_store.h"
#include "core/store/planning.h"

namespace store_test {

struct FullClinic : Treated {
    FullClinic() : Treated(false)
    {
        Desk& desk = records->desk();
        std::ofstream(folder.path() / "recordings" / "session-1.penrec", std::ios::binary) << std::string(4000, 'r');
        (void)attachRecording(desk, session, "session-1.penrec");
        (void)saveTelemetry(desk, session, std::nullopt, UtcMs{1}, UtcMs{2}, "raw", Bytes(64, 7));
        (void)savePenEvent(desk, session, UtcMs{3}, "paired", "detail");
        ports::ProductLot lot;
        lot.kind = "anaesthetic";
        lot.name = "Lidocaine 4 %";
        lot.lot = "L-77";
        const auto lotId = saveLot(desk, lot);
        ports::Numbing numbing;
        numbing.lot = *lotId;
        numbing.appliedAt = UtcMs{4};
        numbing.product = "lmx4";
        numbing.strength = "lidocaine 4 %";
        numbing.zones = {"forehead"};
        numbing.times = {{"forehead", UtcMs{4}}};
        numbing.note = "well numb";
        (void)keepNumbing(desk, session, numbing);
        penLog();
        (void)records->sign(session, kPassword, "reviewed");
        (void)records->addendum(session, "No redness left");
        (void)records->handedOut(session, "aftercare", "en", "1");
        ports::Consent consent;
        consent.form = "microneedling";
        consent.formVersion = "3";
        consent.language = "en";
        consent.signatureSvg = "<svg/>";
        (void)saveConsent(desk, patient, consent);
        ports::AdverseEvent event;
        event.kind = "erythema";
        event.severity = "mild";
        event.text = "red for three days";
        (void)saveAdverseEvent(desk, patient, event);
        ports::FollowUp call;
        call.patient = patient;
        call.kind = "day_3";
        call.due = {2026, 5, 31};
        (void)saveFollowUp(desk, call);
        (void)addPhoto(desk, {patient, session, "before", "face_front", UtcMs{5}, Bytes{0xFF, 0xD8, 0xFF, 1, 2, 3}});
        ports::Visit visit;
        visit.patient = patient;
        visit.reason = "Face";
        (void)records->addVisit(visit, {2026, 5, 28});
        ports::Draft draft;
        draft.form = "addendum";
        draft.patient = patient;
        draft.text = "half a sentence";
        (void)saveDraft(desk, draft);
        auto twin = elena();
        twin.chartNumber = "SC-9";
        (void)mergePatients(desk, records->savePatient(twin)->id, patient, "entered twice");
        planning(desk);
        (void)records->signIn("anna", "a wrong password");
        if (desk.db->engine() == Engine::Sqlite)
            (void)backUp(config(), folder.path() / "backups" / "a.stipplebackup");
    }

private:
    void planning(Desk& desk)
    {
        ports::SkinMark mark;
        mark.view = "face_front";
        mark.x = mark.y = 4000;
        mark.radius = 100;
        mark.note = "raised mole";
        (void)saveSkinMark(desk, patient, mark);
        ports::PlanTemplate scars;
        scars.name = "Acne scars";
        scars.plan = facePlan();
        (void)saveTemplate(desk, scars);
        ports::ContentEdit edit;
        edit.file = "zones.csv";
        edit.entry = "cheek_left";
        edit.field = "depth_max_mm";
        edit.before = "2.5";
        edit.after = "2.0";
        edit.reason = "as our insurer wants it";
        (void)saveContentEdit(desk, edit);
        Work work(desk, "demo");
        work.put("notice.add", {{"id", crypto::random16()}, {"kind", "consent_version"}, {"title", ""}, {"detail", "3.3"},
                                {"from_ymd", 20260101}, {"until_ymd", 20261231}, {"at_utc_ms", work.now()}});
        (void)work.commit();
    }
    void penLog()
    {
        PenLogStore log(config());
        std::vector<PenLogRecord> all(3);
        for (std::uint8_t i = 0; i < 3; ++i)
            all[i][0] = i;
        (void)log.store("SP-0147", all);
        all[2][20] = 1; // the pen tells the same record otherwise: kept beside the first
        (void)log.store("SP-0147", all);
    }
};

} // namespace store_test
