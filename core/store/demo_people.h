// Purpose: inside of demo: who the people of the demo clinic are, and their courses. Nobody here exists.
// Thread: any. Pure.
// Units: days relative to today (negative: before); minutes from midnight.
// Source of zones and depths: resources/clinical/zones.csv (typical to maximum); pictures in the design folder.
#pragma once

#include "core/clinical/screening_rule.h"
#include "core/ports/records.h"
#include "core/store/config.h"

#include <vector>

namespace stipple::store {
struct Desk;
}

namespace stipple::store::demo {

enum class Person { Ruth, Tom, Elena, Jonah, Priya, Mei, Daniel, Lena, Amir, Jo };
inline constexpr int kPeople = 10;

[[nodiscard]] ports::Patient patientOf(Person person, const ports::Day& today);
[[nodiscard]] plan::Plan courseOf(Person person); // no zones: no course yet
[[nodiscard]] plan::Plan nextPlanOf(Person person); // the plan of the coming session, where it differs

struct PastSession {
    Person person;
    int day = 0;    // relative to today
    int minute = 0; // begin
    bool isSigned = true;
};
[[nodiscard]] std::vector<PastSession> pastSessions();

struct Booking {
    Person person;
    int day = 0, minute = 0, duration = 60;
    const char* room = "";
    const char* reason = "";
    std::optional<int> arrived;
    bool forms = false;
};
[[nodiscard]] std::vector<Booking> agendaOfToday();
[[nodiscard]] std::vector<Booking> laterBookings();

[[nodiscard]] Result<void> seedProtocols(Desk& desk); // of who is signed in

[[nodiscard]] std::vector<ports::Goal> goalsOfElena();
[[nodiscard]] ports::Goal goalOfMei();
// What Mei said at her earlier visits: mostly no, a family history, and one answer she was not sure of at the last one.
[[nodiscard]] std::vector<ports::ScreeningAnswer> answersOfMei(const clinical::ScreeningRules& questions, UtcMs at);
[[nodiscard]] std::vector<std::pair<ports::Account, std::string>> staff(const ports::Day& today); // first: the practitioner
[[nodiscard]] ports::Clinic clinic();
[[nodiscard]] ports::PenIdentity pen();

} // namespace stipple::store::demo
