#include "ui/theme/metrics.h"

namespace stipple::ui {

const Metrics& Metrics::normal()
{
    static constexpr Metrics kMetrics{.rail = 104, .topBar = 88, .pageMargin = 32, .cockpitMargin = 24,
                                      .cardPadding = 28, .cardGap = 20,
                                      .dense = 48, .control = 56, .large = 72, .action = 112,
                                      .stopWidth = 360, .stopHeight = 112, .stopRight = 24, .stopBottom = 16,
                                      .footBar = 104, .preflightFoot = 144, .cockpitFoot = 144, .compact = false};
    return kMetrics;
}

const Metrics& Metrics::small()
{
    static constexpr Metrics kMetrics{.rail = 80, .topBar = 64, .pageMargin = 16, .cockpitMargin = 16,
                                      .cardPadding = 20, .cardGap = 16,
                                      .dense = 48, .control = 48, .large = 60, .action = 96,
                                      .stopWidth = 264, .stopHeight = 96, .stopRight = 16, .stopBottom = 10,
                                      .footBar = 80, .preflightFoot = 116, .cockpitFoot = 116, .compact = true};
    return kMetrics;
}

const Metrics& Metrics::forWidth(int windowWidth)
{
    return windowWidth < kCompactBelow ? small() : normal();
}

} // namespace stipple::ui
