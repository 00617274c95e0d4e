// The program starts on a record file that does not open: it says so with its code and what to do, offers the restore
// in the same place, and goes on with the clinic from the backup.
#include "app/composition.h"
#include "core/store/backup.h"
#include "core/store/records.h"
#include "ui/office/restore_sheet.h"
#include "ui/pages/problem_strip.h"
#include "ui/widgets/label.h"

#include <catch2/catch.hpp>

#include <QAbstractButton>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QTemporaryDir>
#include <QThread>

#include <fstream>

using namespace stipple;

namespace {

constexpr const char* kPassword = "three quiet herons";

void makeClinic(const std::filesystem::path& folder, const std::filesystem::path& backup)
{
    store::StoreConfig config;
    config.folder = folder;
    config.cost = crypto::PasswordCost::forTests();
    store::ClinicSetUp setUp;
    setUp.clinic.name = "Alder Lane Clinic";
    setUp.administrator.login = "hale";
    setUp.administrator.name = "M. Hale";
    setUp.administrator.administers = true;
    setUp.administrator.licenceValidUntil = ports::Day{2099, 1, 1};
    setUp.password = kPassword;
    std::string code;
    auto records = store::Records::create(config, setUp, code);
    REQUIRE(records);
    ports::Patient patient;
    patient.familyName = "Marsh";
    REQUIRE((*records)->savePatient(patient));
    REQUIRE(store::backUp(config, backup));
}

struct Program {
    explicit Program(const QString& root)
    {
        app::Options options;
        options.dataRoot = root;
        options.penPath = root + "/no-pen";
        options.windowSize = QSize(1366, 768);
        house = std::make_unique<app::Composition>(options);
        REQUIRE(house->open());
    }
    template <class T = QWidget> T* find(const char* name) const
    {
        for (auto* widget : house->window().findChildren<T*>(QLatin1String(name)))
            if (widget->isVisible())
                return widget;
        return nullptr;
    }
    bool wait(const std::function<bool()>& until, int ms = 20000) const
    {
        QElapsedTimer timer;
        timer.start();
        while (!until() && timer.elapsed() < ms) {
            QCoreApplication::processEvents(QEventLoop::AllEvents, 10);
            QThread::msleep(2);
        }
        return until();
    }
    QString said() const
    {
        QString all;
        for (auto* strip : house->window().findChildren<ui::ProblemStrip*>())
            for (auto* label : strip->findChildren<ui::Label*>())
                if (label->isVisible())
                    all += label->text() + ' ';
        return all;
    }
    std::unique_ptr<app::Composition> house;
};

} // namespace

TEST_CASE("a record file that does not open is said with its code, and restored from the same page", "[app][restore]")
{
    QTemporaryDir root;
    const std::filesystem::path folder = (root.path() + "/clinic").toStdString();
    const std::filesystem::path backup = (root.path() + "/a.stipplebackup").toStdString();
    makeClinic(folder, backup);
    for (const char* side : {"clinic.db-wal", "clinic.db-shm"})
        std::filesystem::remove(folder / side);
    std::string damage;
    SECTION("empty") { damage = ""; }
    SECTION("noise") { damage = std::string(8192, 'n'); }
    std::ofstream(folder / "clinic.db", std::ios::binary | std::ios::trunc) << damage;

    Program program(root.path());
    REQUIRE(program.wait([&] { return program.find("signIn.restore") != nullptr; }));
    CHECK(program.said().contains("E-204"));
    CHECK(program.said().contains("Restore the newest backup"));
    program.find<QAbstractButton>("signIn.restore")->click();
    REQUIRE(program.wait([&] { return program.find("restore.choose") != nullptr; }));
    for (auto* sheet : program.house->window().findChildren<ui::RestoreSheet*>())
        if (sheet->isVisible())
            sheet->choose(QString::fromStdString(backup.string()));
    REQUIRE(program.wait([&] { return program.find("restore.word") != nullptr; }));
    program.find<QLineEdit>("restore.word")->setText("RESTORE");
    program.find<QAbstractButton>("restore.go")->click();
    REQUIRE(program.wait([&] { return program.find("signIn.person.hale") != nullptr; }));
    CHECK_FALSE(program.find("signIn.restore"));
    program.find<QLineEdit>("signIn.password")->setText(kPassword);
    program.find<QAbstractButton>("signIn.submit")->click();
    CHECK(program.wait([&] { return !program.find("signIn.password"); }));
    bool kept = false; // the file that did not open is still there
    for (const auto& entry : std::filesystem::recursive_directory_iterator(root.path().toStdString()))
        kept = kept || (entry.path().filename() == "clinic.db" && entry.path().parent_path() != folder && std::filesystem::file_size(entry.path()) == damage.size());
    CHECK(kept);
}
