// Purpose: what the main window is made of; shared by the files that build, connect and run it, and by nobody else.
// Thread: UI thread.
// Failure: none.
#pragma once

#include "ui/cockpit/cockpit_page.h"
#include "ui/office/office_nav.h"
#include "ui/office/set_up_page.h"
#include "ui/pages/patient_strip.h"
#include "ui/pages/problem_strip.h"
#include "ui/shell/lock_page.h"
#include "ui/shell/main_window.h"
#include "ui/shell/nav_rail.h"
#include "ui/shell/pen_watch.h"
#include "ui/shell/session_flow.h"
#include "ui/shell/shell_pages.h"
#include "ui/shell/sign_in_page.h"
#include "ui/shell/stop_keeper.h"
#include "ui/shell/top_bar.h"

#include <QStackedWidget>
#include <QTimer>

#include <optional>

namespace stipple::ui {

class DraftKeeper;

// The records may still be opening when the window shows: asked again until they answer.
inline constexpr int kOpeningTries = 100;

// The sign-in with its people is painted before what is behind it is built.
inline constexpr int kPaintFirstMs = 50, kFurnishAnywayMs = 3000;

struct MainWindow::Parts {
    explicit Parts(const Services& given) : services(given) {}

    const Services& services; // outlives the window and every child that says goodbye to the pen
    // From the beginning: pen, flow, stop, root, signIn, problem. The others once furnish() is done.
    PenWatch* pen = nullptr;
    SessionFlow* flow = nullptr;
    StopKeeper* stop = nullptr;
    QStackedWidget* root = nullptr;
    SignInPage* signIn = nullptr;
    SetUpPage* setUp = nullptr;
    QWidget* shell = nullptr;
    CockpitPage* cockpit = nullptr;
    LockPage* lock = nullptr;
    NavRail* rail = nullptr;
    OfficeNav* office = nullptr;
    TopBar* top = nullptr;
    PatientStrip* strip = nullptr;
    ShellPages* pages = nullptr;
    DraftKeeper* drafts = nullptr;
    ProblemStrip* problem = nullptr;
    QTimer idle;
    QWidget* beforeLock = nullptr;
    std::optional<bool> compact;
    bool furnished = false; // what is behind the sign-in is there
};

} // namespace stipple::ui
