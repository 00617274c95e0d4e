// Purpose: how long the maps take at 1920×1080: a hit test, and a repaint after something changed. The budget of each
//          is 4 ms. Every map is measured with every zone planned, so the busiest is among them.
// Thread: UI thread, offscreen platform.
// Units: microseconds.
// Failure: exit 1 when a median is over its budget.
#include "ui/map/zone_map_view.h"
#include "ui/theme/apply.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QImage>
#include <QPainter>

#include <algorithm>
#include <cstdio>
#include <vector>

using namespace stipple::ui;

namespace {

constexpr double kBudgetUs = 4000;

struct Figures {
    double median = 0, worst = 0;
};

Figures figures(std::vector<double> all)
{
    std::sort(all.begin(), all.end());
    return {all[all.size() / 2], all[all.size() * 99 / 100]};
}

template <class Work> Figures measure(int times, Work work)
{
    std::vector<double> all;
    for (int i = 0; i < times; ++i) {
        QElapsedTimer timer;
        timer.start();
        work(i);
        all.push_back(static_cast<double>(timer.nsecsElapsed()) / 1000.0);
    }
    return figures(std::move(all));
}

QList<map::ZoneMark> everything(const map::MapDocument& document)
{
    QList<map::ZoneMark> marks;
    for (const auto& shape : document.zones) {
        map::ZoneMark mark;
        mark.id = shape.id;
        mark.number = static_cast<int>(marks.size()) + 1;
        mark.state = map::ZoneState::Planned;
        mark.depth = QStringLiteral("1.50");
        marks.append(mark);
    }
    return marks;
}

QList<map::Lesion> someLesions(const map::MapDocument& document)
{
    QList<map::Lesion> lesions;
    for (const auto& shape : document.zones)
        lesions.append({QStringLiteral("l%1").arg(lesions.size()), shape.bounds.center(), 12, {}});
    return lesions;
}

bool bench(const QString& name)
{
    const auto document = map::builtInMap(name);
    if (!document)
        return false;
    map::ZoneMapView view;
    view.resize(1920, 1080);
    view.setMap(*document);
    view.setMarks(everything(**document));
    view.setLesions(someLesions(**document));
    view.show();
    QCoreApplication::processEvents();
    QImage screen(view.size(), QImage::Format_ARGB32_Premultiplied);
    const auto& zones = (*document)->zones;
    const auto paint = [&] {
        QPainter p(&screen);
        view.render(&p, {}, {}, QWidget::DrawChildren);
    };
    paint(); // first, the layers that stay are drawn
    volatile int found = 0;
    const auto hit = measure(4000, [&](int i) {
        const auto kind = view.hitTest(QPointF((i * 37) % 1920, (i * 61) % 1080)).kind;
        found = found + (kind != map::ZoneMapView::HitKind::Nothing ? 1 : 0);
    });
    const auto repaint = measure(300, [&](int i) {
        view.setSelected(zones[i % zones.size()].id); // a zone is chosen
        paint();
    });
    const auto marks = everything(**document);
    const auto edit = measure(100, [&](int i) {
        auto next = marks;
        next[i % next.size()].depth = i % 2 ? QStringLiteral("0.75") : QStringLiteral("1.25");
        view.setMarks(next); // the plan was edited: a depth is another one
        paint();
    });
    const auto show = measure(300, [&](int) { paint(); }); // nothing changed: an overlay went away
    std::printf("%-13s %3lld zones   hit test %7.1f us (p99 %7.1f)   choose and repaint %6.0f us (p99 %6.0f)   plan edit %6.0f us   show again %6.0f us\n", qPrintable(name),
                static_cast<long long>(zones.size()), hit.median, hit.worst, repaint.median, repaint.worst, edit.median, show.median);
    return std::max({hit.median, repaint.median, edit.median, show.median}) < kBudgetUs;
}

} // namespace

int main(int argc, char** argv)
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication app(argc, argv);
    initResources();
    applyTheme(app);
    bool within = true;
    for (const auto& name : map::builtInMapNames())
        within = bench(name) && within;
    std::printf(within ? "all medians under 4 ms\n" : "over 4 ms\n");
    return within ? 0 : 1;
}
