// A keystroke in the page where patients are found, at the size of a chain of clinics: from the key to the painted list,
// with the real page, the real store on its thread, and the offscreen platform. store_list_bench FOLDER [patients]
// FOLDER is what store_bench made.
#include "tests/bench/store_clinic_maker.h"

#include "app/clock.h"
#include "app/content.h"
#include "app/pen_bridge.h"
#include "core/store/sql_assess.h"
#include "core/store/sql_care.h"
#include "core/store/sql_clinic.h"
#include "core/store/sql_records.h"
#include "core/store/store_service.h"
#include "ui/pages/patient_row.h"
#include "ui/pages/patients_page.h"
#include "ui/theme/apply.h"
#include "ui/widgets/empty_state.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QKeyEvent>
#include <QLineEdit>

#include <algorithm>
#include <cstdio>
#include <cstdlib>

using namespace stipple;

namespace {

// Counts what is painted of the list.
struct Painted : QObject {
    int rows = 0;
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() == QEvent::Paint && (qobject_cast<ui::PatientRow*>(watched) || qobject_cast<ui::EmptyState*>(watched)))
            ++rows;
        return false;
    }
};

// The next text as a person gets there: one more letter, or the field emptied for the next person.
void type(QLineEdit& edit, const QString& text)
{
    if (!text.startsWith(edit.text()) || text.size() != edit.text().size() + 1) {
        edit.setText(text);
        return;
    }
    QKeyEvent key(QEvent::KeyPress, 0, Qt::NoModifier, text.right(1));
    QCoreApplication::sendEvent(&edit, &key);
}

int measure(ui::PatientsPage& page, std::uint32_t patients)
{
    auto* edit = page.findChild<QLineEdit*>(QStringLiteral("patients.find"));
    Painted painted;
    qApp->installEventFilter(&painted);
    int listed = 0;
    QObject::connect(&page, &ui::PatientsPage::listed, &page, [&](int) {
        ++listed;
        painted.rows = 0; // what is painted from now on is the answer
    });
    std::vector<double> ms;
    for (const std::string& text : store_bench::keystrokes(600, patients)) {
        if (QString::fromStdString(text) == edit->text())
            continue; // the next person begins as the last one ended: no key is needed
        painted.rows = listed = 0;
        QElapsedTimer timer;
        timer.start();
        type(*edit, QString::fromStdString(text));
        while (listed == 0)
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        while (painted.rows == 0 && timer.elapsed() < 1000) // layout, then paint
            QCoreApplication::processEvents();
        ms.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    std::sort(ms.begin(), ms.end());
    const auto at = [&ms](double part) { return ms[static_cast<std::size_t>(part * static_cast<double>(ms.size() - 1))]; };
    std::printf("keystroke to painted list: n=%zu p50=%.2f ms p99=%.2f ms max=%.2f ms\n", ms.size(), at(0.5), at(0.99), ms.back());
    return 0;
}

} // namespace

int main(int argc, char** argv)
{
    if (argc < 2) {
        std::fprintf(stderr, "store_list_bench FOLDER [patients]\n");
        return 2;
    }
    const std::uint32_t patients = argc > 2 ? static_cast<std::uint32_t>(std::atoi(argv[2])) : 100'000;
    QApplication application(argc, argv);
    ui::applyTheme(application);
    ui::initResources();
    const auto content = app::loadBuiltInContent();
    if (!content)
        return 1;
    store::StoreService service(store_bench::configOf(argv[1]), application);
    store::SqlRecords records(service);
    store::SqlClinic clinic(service);
    store::SqlCare care(service);
    store::SqlAssess assess(service);
    app::PenBridge pen({});
    const ui::Services services{records, pen, clinic, care, assess, content->catalogue, content->aftercare, content->aftercareText,
                                app::utcNow, app::monoNow};
    ui::PatientsPage page(services);
    page.resize(1760, 980);
    page.QWidget::show();
    int result = 1;
    service.open([](Result<ports::Clinic>) {});
    QElapsedTimer timer;
    timer.start();
    records.signIn(store_bench::kLogin, store_bench::kPassword, [&](Result<ports::Account> in) {
        if (in) {
            std::printf("opened and signed in: %lld ms\n", static_cast<long long>(timer.elapsed()));
            page.entered();
            result = measure(page, patients);
        } else {
            std::fprintf(stderr, "cannot sign in: %s\n", in.error().context.c_str());
        }
        QCoreApplication::quit();
    });
    QApplication::exec();
    return result;
}
