// Purpose: keeps what is typed, chosen or drawn in an open form within a second, and puts it back after a crash: sheets
//          while they are open, pages until they are saved or given up. Passwords are never kept.
// Thread: UI thread. Looks at the open forms every 400 ms, so that no kind of input can be forgotten.
// Units: none.
// Failure: a draft that cannot be kept is said once by failed(); the form itself goes on.
#pragma once

#include "core/ports/care.h"

#include <QJsonObject>
#include <QObject>
#include <QPointer>
#include <QTimer>
#include <QWidget>

#include <functional>
#include <optional>
#include <vector>

namespace stipple::ui {

class SideSheet;

class DraftKeeper : public QObject {
    Q_OBJECT
public:
    DraftKeeper(ports::CarePort& care, QObject* parent);
    ~DraftKeeper() override;

    // `whose`: the patient the sheet is about when it opens; empty: never a patient.
    using Whose = std::function<std::optional<PatientId>()>;
    void watch(SideSheet& sheet, const QString& form, Whose whose);
    // `about`: which one of its kind the form is about (SideSheet::subject); another one's draft is not put into it.
    void begin(QWidget& widget, const QString& form, std::optional<PatientId> patient, const QString& about = {});
    void end(const QWidget& widget); // saved, or given up by whoever typed it
    void leave(const QWidget& widget); // put away: what stands in it is kept for the next time
    void keepNow();                  // before a lock, or the end
    void forgetAll();                // of the window; what is kept stays kept: somebody signs out

    [[nodiscard]] bool watches(const SideSheet& sheet) const;

signals:
    void restored(stipple::UtcMs keptAt, bool whole); // not whole: what the records changed since then stayed as it is
    void failed(const stipple::Error& error);

private:
    struct Open {
        QPointer<QWidget> widget;
        std::string form;
        std::optional<PatientId> patient;
        QJsonObject atBegin;                // when it opened
        std::optional<QJsonObject> atFirst; // once the records said whether there is a draft
        QJsonObject last;
    };
    void look();
    void offer(QWidget& widget, const std::string& form, const std::optional<ports::Draft>& kept);
    [[nodiscard]] Open* find(const QWidget* widget);

    ports::CarePort& m_care;
    std::vector<Open> m_open;
    std::vector<QPointer<SideSheet>> m_watched;
    QTimer m_look;
    bool m_said = false;
};

} // namespace stipple::ui
