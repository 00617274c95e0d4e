// Purpose: the one top-level window. Owns Shell | Cockpit | Lock, the STOP button over all of them, the
//          application-wide STOP keys, and the walk between pages. Decides nothing clinical: that is core.
// Thread: UI thread.
// Units: logical pixels.
// Failure: errors of the ports are shown inside the page that asked; nothing here throws.
#pragma once

#include "ui/shell/services.h"

#include <QMainWindow>

#include <memory>

namespace stipple::ui {

class SessionFlow;

class MainWindow : public QMainWindow {
    Q_OBJECT
public:
    explicit MainWindow(const Services& services, QWidget* parent = nullptr);
    ~MainWindow() override;

    // Something the composition root must say at once (unwritable data folder, no pen …): an in-window banner,
    // never a dialog. The words come from ui/text by code.
    void showProblem(const Error& error);
    [[nodiscard]] SessionFlow& flow() const;

    // The data folder holds no clinic: the set-up is shown. clinicMade() comes when there is one.
    void startSetUp();

signals:
    void clinicMade();
    void clinicChanged(const stipple::ports::Clinic& clinic); // read, or changed in this window

public slots:
    void lock(); // everything of a patient out of sight; STOP stays while the motor can run

protected:
    void resizeEvent(QResizeEvent* event) override;
    void closeEvent(QCloseEvent* event) override; // refused while the motor can run; says why in the window

private:
    struct Parts;
    void furnish();
    void furnishBetweenEvents();
    void furnishNext();
    void buildShell();
    void connectSignIn();
    void connectPages();
    void connectFlow();
    void addShortcuts();
    void readClinic(int triesLeft);
    void readContent();
    void refreshClinic();
    void adoptClinic(const ports::Clinic& clinic);
    void connectOffice();
    void connectDrafts();
    void keepDraftsOf(const class Page* page);
    void putSessionSheetsAway();
    void placeProblem();
    [[nodiscard]] bool ofOffice(const class Page* page) const; // the list of office pages stands beside it
    void enter(const ports::Account& account); // signed in: to Today, or on with the set-up
    void present(QWidget* rootPage);
    void showPage(class Page* page);
    void showStep();
    void back();
    void forward();
    void applyMetrics();

    std::unique_ptr<Parts> m;
};

} // namespace stipple::ui
