#include "tests/ui/pages/house.h"

#include "core/clinical/clinic_copy.h"
#include "ui/map/zone_map_view.h"
#include "ui/theme/apply.h"
#include "ui/widgets/digit_label.h"
#include "ui/widgets/label.h"
#include "ui/widgets/segmented_control.h"

#include <QAbstractButton>
#include <QApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMouseEvent>
#include <QPlainTextEdit>
#include <QThread>

#include <stdexcept>

namespace stipple::ui::test {

namespace {

std::string hexDigest(std::string_view text)
{
    return QCryptographicHash::hash(QByteArrayView(text.data(), static_cast<qsizetype>(text.size())), QCryptographicHash::Sha256).toHex().toStdString();
}

Content load()
{
    initResources();
    clinical::ContentTexts texts;
    const QDir folder(QStringLiteral(":/clinical"));
    for (const auto& name : folder.entryList(QDir::Files)) {
        QFile file(folder.filePath(name));
        if (file.open(QIODevice::ReadOnly))
            texts.emplace(name.toStdString(), file.readAll().toStdString());
    }
    auto catalogue = clinical::buildCatalogue(texts, hexDigest);
    if (!catalogue)
        throw std::runtime_error(catalogue.error().file + ": " + catalogue.error().entry + ": " + catalogue.error().reason);
    auto rules = aftercare::parseContent(texts["aftercare.json"]);
    auto words = aftercare::parseText(texts["aftercare.json"]);
    if (!rules || !words)
        throw std::runtime_error("aftercare.json");
    return {std::move(texts), std::move(*catalogue), std::move(*rules), std::move(*words)};
}

void mouse(QEvent::Type type, QWidget* widget, const QPoint& at)
{
    const bool down = type != QEvent::MouseButtonRelease;
    QMouseEvent event(type, QPointF(at), QPointF(widget->mapToGlobal(at)), type == QEvent::MouseMove ? Qt::NoButton : Qt::LeftButton,
                      down ? Qt::LeftButton : Qt::NoButton, Qt::NoModifier);
    QCoreApplication::sendEvent(widget, &event);
}

} // namespace

const Content& builtInContent()
{
    static const Content kContent = load();
    return kContent;
}

House::House(QSize size)
    : pen(clock), records(clock), clinic(clock, records), care(clock), planning(clock), assess(clock, records),
      services{.records = records,
               .pen = pen,
               .clinic = clinic,
               .care = care,
               .assess = assess,
               .catalogue = catalogue,
               .aftercare = builtInContent().rules,
               .aftercareText = builtInContent().words,
               .utcNow = [this] { return clock.utc; },
               .monoNow = [this] { return clock.mono; }}
{
    services.demo = true;
    services.planning = &planning;
    services.readContent = [this](ports::Answer<std::string> answer) { answer(catalogue.manifest().version); };
    services.editContent = [this](ports::ContentEdit edit, ports::Answer<ports::ContentEdit> answer) { editContent(std::move(edit), answer); };
    services.demoPassword = records.content.password;
    services.outputFolder = QDir::tempPath().toStdString();
    services.version = "test";
    window = std::make_unique<MainWindow>(services);
    window->resize(size);
    window->show();
    settle();
}

// What the program does between window and records (app/content_keeper).
void House::editContent(ports::ContentEdit edit, const ports::Answer<ports::ContentEdit>& answer)
{
    const auto& shipped = builtInContent().texts;
    auto edits = planning.edits;
    const auto now = clinical::withEdits(shipped, edits, hexDigest);
    edit.before = clinical::contentValue(*now, edit.file, edit.entry, edit.field).value_or("");
    edits.push_back(edit);
    const auto texts = clinical::withEdits(shipped, edits, hexDigest);
    auto copy = texts ? clinical::buildCatalogue(*texts, hexDigest) : tl::unexpected<clinical::ContentError>(texts.error());
    if (!copy)
        return answer(tl::unexpected(clinical::toError(copy.error())));
    catalogue = std::move(*copy);
    records.content.clinic.contentApproved = false;
    planning.saveContentEdit(edit, answer);
}

QWidget* House::find(const QString& name) const
{
    for (auto* widget : window->findChildren<QWidget*>(name))
        if (widget->isVisible())
            return widget;
    return nullptr;
}

bool House::enabled(const QString& name) const
{
    const auto* widget = find(name);
    return widget && widget->isEnabled();
}

QString House::text(const QString& name) const
{
    auto* widget = find(name);
    if (auto* label = qobject_cast<Label*>(widget))
        return label->text();
    if (auto* digits = qobject_cast<DigitLabel*>(widget))
        return digits->text();
    if (auto* button = qobject_cast<QAbstractButton*>(widget))
        return button->text();
    if (auto* edit = qobject_cast<QLineEdit*>(widget))
        return edit->text();
    if (auto* words = qobject_cast<QPlainTextEdit*>(widget))
        return words->toPlainText();
    return {};
}

void House::clickAt(const QString& name, const QPoint& at)
{
    auto* widget = find(name);
    if (!widget || !widget->isEnabled())
        throw std::runtime_error("cannot click " + name.toStdString());
    ++clicks;
    mouse(QEvent::MouseButtonPress, widget, at);
    mouse(QEvent::MouseButtonRelease, widget, at);
    settle(160); // a second tap on the same control within 150 ms is ignored
}

void House::click(const QString& name)
{
    auto* widget = find(name);
    if (!widget)
        throw std::runtime_error("no " + name.toStdString());
    clickAt(name, widget->rect().center());
}

void House::hold(const QString& name, int ms)
{
    auto* widget = find(name);
    if (!widget || !widget->isEnabled())
        throw std::runtime_error("cannot hold " + name.toStdString());
    ++clicks;
    mouse(QEvent::MouseButtonPress, widget, widget->rect().center());
    settle(ms);
    if (auto* still = find(name))
        mouse(QEvent::MouseButtonRelease, still, still->rect().center());
    settle();
}

void House::type(const QString& name, const QString& words)
{
    auto* widget = find(name);
    if (!widget || !widget->isEnabled())
        throw std::runtime_error("cannot type into " + name.toStdString());
    widget->setFocus();
    if (auto* edit = qobject_cast<QLineEdit*>(widget))
        edit->selectAll();
    if (auto* edit = qobject_cast<QPlainTextEdit*>(widget))
        edit->selectAll();
    for (const QChar letter : words) {
        QKeyEvent down(QEvent::KeyPress, 0, Qt::NoModifier, QString(letter));
        QCoreApplication::sendEvent(widget, &down);
    }
    settle();
}

void House::key(int code, Qt::KeyboardModifiers modifiers)
{
    auto* target = QApplication::focusWidget() ? QApplication::focusWidget() : window.get();
    QKeyEvent down(QEvent::KeyPress, code, modifiers);
    QCoreApplication::sendEvent(target, &down);
    settle();
}

bool House::wait(const std::function<bool()>& until, int ms)
{
    QElapsedTimer timer;
    timer.start();
    while (!until() && timer.elapsed() < ms)
        settle(10);
    return until();
}

void House::settle(int ms)
{
    QElapsedTimer timer;
    timer.start();
    do {
        QCoreApplication::processEvents(QEventLoop::AllEvents, 5);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QThread::msleep(1);
    } while (timer.elapsed() < ms);
}

void House::penTime(int ms)
{
    for (int done = 0; done < ms; done += 100) {
        pen.advance(std::chrono::milliseconds(100));
        settle(2);
    }
}

void House::signIn()
{
    wait([this] { return visible("signIn.password") && visible("signIn.person.okafor"); });
    type("signIn.password", QString::fromStdString(records.content.password));
    click("signIn.submit");
    wait([this] { return visible("today.startSession"); });
    settle(); // until it is laid out
}

void House::openSessionOfHero()
{
    click("today.startSession");
    wait([this] { return visible("assess.next"); });
}

void House::answerAllNo()
{
    if (!visible("assess.rest.pregnancy")) {
        auto* parts = as<SegmentedControl>("assess.part");
        if (parts)
            clickAt("assess.part", parts->itemPlace(1).center());
    }
    for (const char* topic : {"pregnancy", "medicine", "sun", "cold_sore", "history"}) {
        const auto name = QStringLiteral("assess.rest.") + QLatin1String(topic);
        if (visible(name))
            click(name);
    }
}

void House::toPreflight()
{
    click("assess.next");
    wait([this] { return visible("plan.next"); });
    click("plan.next");
    wait([this] { return visible("preflight.arm"); });
}

void House::readyToArm()
{
    pen.plugIn();
    pen.insertCartridge();
    penTime(200);
    click("preflight.confirmPatient");
    penTime(200);
    wait([this] { return enabled("preflight.arm"); });
}

void House::arm()
{
    hold("preflight.arm");
    wait([this] { return visible("cockpit.state"); });
    penTime(200);
}

void House::toArmed()
{
    signIn();
    openSessionOfHero();
    answerAllNo();
    toPreflight();
    readyToArm();
    arm();
}

void House::tapZone(const QString& zone)
{
    auto* map = as<map::ZoneMapView>("plan.map");
    if (!map)
        throw std::runtime_error("no map");
    const auto document = map::builtInMap(QStringLiteral("face_front"));
    clickAt("plan.map", map->toWidget((*document)->anchor(zone)).toPoint());
}

} // namespace stipple::ui::test
