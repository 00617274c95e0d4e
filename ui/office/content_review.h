// Purpose: the clinical content for review: files on the left, the entries of one on the right, with sources and marks.
// Thread: UI thread.
// Units: logical pixels.
// Failure: none.
#pragma once

#include "ui/office/content_list.h"

#include <QWidget>

#include <string>

class QVBoxLayout;

namespace stipple::ui {

class Chip;
class Label;
class ScrollArea;
struct Services;

class ContentReview : public QWidget {
    Q_OBJECT
public:
    explicit ContentReview(const Services& services, QWidget* parent = nullptr);
    void start(); // the first file, when the page is entered; read anew when the clinic changed its copy
    void setNarrow(bool narrow);
    [[nodiscard]] int files() const { return static_cast<int>(m_files.size()); }
    [[nodiscard]] int toVerify() const; // entries that a clinician must check, in all files

private:
    void readFiles();
    void show(std::size_t file);
    void fill();
    const Services& m_services;
    std::string m_version; // of the content that is shown
    std::vector<ReviewFile> m_files;
    std::vector<class FileButton*> m_buttons;
    std::size_t m_current = 0;
    QWidget* m_list = nullptr;
    QVBoxLayout* m_names = nullptr;
    Label *m_title = nullptr, *m_facts = nullptr;
    Chip* m_onlyVerify = nullptr;
    ScrollArea* m_scroll = nullptr;
};

} // namespace stipple::ui
