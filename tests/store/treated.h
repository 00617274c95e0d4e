// A clinic with one signed session in it, for tests of evidence.
#pragma once

#include "tests/store/support.h"

namespace store_test {

struct Treated : Clinic {
    PatientId patient{};
    SessionId session{};

    explicit Treated(bool sign = true)
    {
        patient = records->savePatient(elena())->id;
        ports::Goal goal;
        goal.concern = "Acne scars";
        goal.words = "I would like to go out without make-up.";
        goal.baseline = goal.now = 8;
        (void)records->saveGoal(patient, goal);
        session = records->openSession(patient)->id;
        ports::Assessment assessment;
        assessment.answers = {{"keloid_history", ports::ScreeningAnswer::Value::Yes, std::nullopt, "healed flat", {}, UtcMs{5}}};
        assessment.answers[0].overrideBy = confirmCredential(records->desk(), "clara", kPassword)->id;
        (void)records->saveAssessment(session, assessment);
        (void)records->savePlan(session, facePlan());
        const auto begun = records->beginTreatment(session, pen(), cartridge(1));
        for (ports::Segment segment : begun->segments) {
            segment.strokes = 1000;
            segment.result = ports::Segment::Result::Done;
            (void)records->saveSegment(session, segment);
        }
        ports::SessionAlarm alarm;
        alarm.atUtcMs = 1;
        (void)records->saveAlarm(session, alarm);
        ports::SessionRecord summary = *begun;
        summary.note = "All went well";
        (void)records->saveSummary(session, summary);
        (void)records->endTreatment(session);
        if (sign) {
            (void)records->sign(session, kPassword, "reviewed");
            (void)records->addendum(session, "Patient called: no redness left");
            (void)records->handedOut(session, "aftercare", "en", "1");
        }
    }
};

} // namespace store_test
