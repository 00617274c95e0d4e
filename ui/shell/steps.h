// Purpose: the six steps of a session, in order.
// Thread: any. Values.
#pragma once

namespace stipple::ui {

enum class FlowStep { Assess, Plan, PreFlight, Treat, Summary, Aftercare };
inline constexpr int kFlowSteps = 6;

} // namespace stipple::ui
