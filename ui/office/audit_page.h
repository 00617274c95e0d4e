// Purpose: the audit log: who did what with which record, newest first, page by page.
// Thread: UI thread; one page at a time is read.
// Units: kLines lines a page.
// Failure: said in the page; a role that may not read it sees who may.
#pragma once

#include "ui/office/office_page.h"

#include <vector>

namespace stipple::ui {

class Button;
class Card;

class AuditPage : public OfficePage {
    Q_OBJECT
public:
    static constexpr int kLines = 50;
    explicit AuditPage(SessionFlow& flow, QWidget* parent = nullptr);
    void entered() override;

private:
    void read(std::int64_t beforeSeq);
    void show(const std::vector<ports::AuditEntry>& entries);
    Card* m_card = nullptr;
    QVBoxLayout* m_rows = nullptr;
    Button *m_newer = nullptr, *m_older = nullptr;
    std::vector<std::int64_t> m_before; // where each page began; the last is in sight
    std::int64_t m_last = 0;            // the oldest line in sight
    bool m_busy = false;
};

} // namespace stipple::ui
