// Purpose: the personal exclusions of the open patient: drawing, changing, erasing, with undo; kept at once. What was just
//          drawn is kept before anybody says what it is: leaving too much out is the safe side.
// Thread: UI thread.
// Units: as in core/ports/planning.h; map units through markOnMap().
// Failure: what cannot be kept is answered with its error, or told by the flow's problem(), and the list is read again.
#pragma once

#include "core/ports/planning.h"
#include "ui/map/map_document.h"
#include "ui/map/zone_mark.h"

#include <QObject>
#include <QString>

#include <optional>
#include <vector>

namespace stipple::ui {

class SessionFlow;

[[nodiscard]] QString markKindName(ports::SkinMarkKind kind);           // "Filler site"
[[nodiscard]] QString markWords(const ports::SkinMark& mark);           // "Filler site, 6 May 2026. Left out. lip"
[[nodiscard]] map::Lesion markOnMap(const ports::SkinMark& mark, const map::MapDocument& map);
// A disc drawn on this map, in the map's own measure; a tap (radius 0) has the size of a mole with its margin.
[[nodiscard]] ports::SkinMark drawnMark(const map::MapDocument& map, const QPointF& centre, double radius);

class MarkDesk : public QObject {
    Q_OBJECT
public:
    explicit MarkDesk(SessionFlow& flow);

    void load(); // of the patient whose session is open
    [[nodiscard]] bool offered() const; // there is a place to keep them
    [[nodiscard]] const std::vector<ports::SkinMark>& all() const { return m_all; }
    [[nodiscard]] const ports::SkinMark* find(const QString& id) const;
    [[nodiscard]] QList<map::Lesion> onMap(const map::MapDocument& map) const;

    using Kept = ports::Answer<ports::SkinMark>;
    void draw(ports::SkinMark mark, Kept answer);            // "other place" until it is saved
    void save(const ports::SkinMark& mark, Kept answer);
    void saveDrawn(const ports::SkinMark& mark, Kept answer); // one step of undo with its drawing
    void dropDrawn(const EntryId& id);                       // as if it had not been drawn
    void erase(const EntryId& id);
    [[nodiscard]] bool canUndo() const { return !m_busy && !m_done.empty(); }
    [[nodiscard]] bool canRedo() const { return !m_busy && !m_undone.empty(); }
    void undo();
    void redo();

signals:
    void changed();

private:
    struct Step {
        std::optional<ports::SkinMark> before, after; // empty: not there
    };
    enum class Book { Done, Undone, FromUndone, Drawn, Dropped };
    void put(std::optional<ports::SkinMark> before, std::optional<ports::SkinMark> after, Book into, Kept answer = {});
    void refused(const Error& error, const Kept& answer);
    void kept(Step step, Book into);
    void forgetDrawing(const EntryId& id);
    [[nodiscard]] std::int64_t lastVersion(const EntryId& id) const;

    SessionFlow& m_flow;
    std::vector<ports::SkinMark> m_all;
    std::vector<std::pair<EntryId, std::int64_t>> m_versions; // of erased marks too
    std::vector<Step> m_done, m_undone;
    bool m_busy = false;
};

} // namespace stipple::ui
