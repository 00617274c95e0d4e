// The adverse-event half of reference.h.
#include "core/clinical/json_entry.h"
#include "core/clinical/reference.h"

namespace stipple::clinical {

namespace {

ExpectedEvent readExpected(const Entry& entry, const SourceRegister& sources)
{
    ExpectedEvent event{entry.text("id"), entry.text("label"), entry.text("duration"), entry.text("action"),
                        entry.maybeInteger("review_after_days", 1, 365), entry.provenance(sources)};
    entry.close();
    return event;
}

UnexpectedEvent readUnexpected(const Entry& entry, const SourceRegister& sources)
{
    UnexpectedEvent event;
    event.id = entry.text("id");
    event.label = entry.text("label");
    event.onset = entry.text("onset");
    event.action = entry.text("action");
    event.gradeMin = entry.maybeInteger("ctcae_min", 1, 5);
    event.gradeMax = entry.maybeInteger("ctcae_max", 1, 5);
    event.emergency = entry.maybeFlag("emergency");
    event.provenance = entry.provenance(sources);
    if (event.gradeMin.has_value() != event.gradeMax.has_value() || event.gradeMin > event.gradeMax)
        entry.refuse("grade range is upside down or half given");
    entry.close();
    return event;
}

FollowUp readFollowUp(const Entry& entry, const SourceRegister& sources)
{
    FollowUp result;
    result.id = entry.text("id");
    result.how = entry.text("text");
    if (entry.has("after_hours") == entry.has("after_days"))
        entry.refuse("needs either after_hours or after_days");
    result.after = std::chrono::hours(entry.maybeInteger("after_hours", 1, 1000).value_or(0))
                   + std::chrono::days(entry.maybeInteger("after_days", 1, 365).value_or(0));
    result.afterLastSession = entry.maybeFlag("after_last_session");
    result.ask = entry.texts("ask");
    result.escalateIf = entry.texts("escalate_if");
    result.provenance = entry.provenance(sources);
    entry.close();
    return result;
}

void readGrades(const Entry& root, const SourceRegister& sources, AdverseEventContent& content)
{
    for (const Entry& entry : root.objects("ctcae_grades")) {
        content.gradeTexts.push_back(entry.text("text"));
        if (entry.integer("grade", 1, 5) != static_cast<int>(content.gradeTexts.size()))
            entry.refuse("grades are not 1 to 5 in order");
        (void)entry.provenance(sources);
    }
    if (content.gradeTexts.size() != 5)
        root.refuse("ctcae_grades needs grades 1 to 5");
    const Entry alert = root.object("alert_director_from_grade");
    (void)alert.provenance(sources);
    content.alertFromGrade = alert.integer("grade", 1, 5);
}

AdverseEventContent readAdverseEvents(const Entry& root, const SourceRegister& sources)
{
    AdverseEventContent content;
    for (const Entry& entry : root.objects("expected"))
        content.expected.push_back(readExpected(entry, sources));
    for (const Entry& entry : root.objects("unexpected"))
        content.unexpected.push_back(readUnexpected(entry, sources));
    readGrades(root, sources, content);
    content.relatedness = root.texts("relatedness");
    for (const Entry& entry : root.objects("follow_up")) {
        FollowUp next = readFollowUp(entry, sources);
        if (!content.followUps.empty() && next.after <= content.followUps.back().after)
            entry.refuse("follow-ups are not in ascending time");
        content.followUps.push_back(std::move(next));
    }
    for (const Entry& entry : root.objects("reviews"))
        (void)entry.provenance(sources);
    (void)root.object("pain_note").provenance(sources);
    root.close({"schema", "record_fields"});
    return content;
}

} // namespace

ContentResult<AdverseEventContent> parseAdverseEvents(std::string_view text, const SourceRegister& sources)
{
    return readDocument<AdverseEventContent>(kAdverseEventsFile, "stipple.clinical.adverse_events/1", text,
                                             [&](const Entry& root) { return readAdverseEvents(root, sources); });
}

} // namespace stipple::clinical
