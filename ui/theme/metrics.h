// Purpose: space, size and shape (UI.md §2, §3) for the normal and the compact grid.
// Thread: any. Values only.
// Units: logical pixels.
// Failure: none.
#pragma once

namespace stipple::ui {

struct Metrics {
    int rail, topBar, pageMargin, cockpitMargin;
    int cardPadding, cardGap;
    int dense, control, large, action; // heights
    int stopWidth, stopHeight, stopRight, stopBottom;
    int footBar, preflightFoot, cockpitFoot;
    bool compact;

    [[nodiscard]] static const Metrics& normal();
    [[nodiscard]] static const Metrics& small();
    // Below 1600 px of window width the compact grid holds.
    [[nodiscard]] static const Metrics& forWidth(int windowWidth);
};

inline constexpr int kCompactBelow = 1600;
inline constexpr int kMinTarget = 44;
inline constexpr int kMinText = 14;
inline constexpr int kHitSlop = 12;
inline constexpr int kDragThreshold = 12;

namespace radius {
inline constexpr int kTag = 6, kControl = 12, kInset = 14, kCard = 18;
}
namespace space {
inline constexpr int k4 = 4, k8 = 8, k12 = 12, k16 = 16, k20 = 20, k24 = 24, k32 = 32, k48 = 48;
}

} // namespace stipple::ui
