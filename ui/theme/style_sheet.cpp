// The one generated QSS string per theme: only stock widgets need it, painted widgets read the tokens themselves.
#include "ui/theme/apply.h"
#include "ui/theme/metrics.h"

#include <QHash>

#include <utility>

namespace stipple::ui {

namespace {

constexpr const char* kTemplate = R"(
QToolTip { background: %block; color: %onBlock; border: 0; padding: 8px 12px; font-size: 15px; }
QMainWindow, QDialog { background: %paper; }
QLineEdit, QPlainTextEdit, QTextEdit, QComboBox, QSpinBox, QDateEdit {
  background: %surface; color: %ink; border: 1px solid %border; border-radius: 12px;
  padding: 0 16px; font-size: 17px; selection-background-color: %accent; selection-color: %onAccent; }
QLineEdit, QComboBox, QSpinBox, QDateEdit { min-height: 54px; max-height: 54px; }
QPlainTextEdit, QTextEdit { padding: 10px 12px; }
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QComboBox:focus, QSpinBox:focus, QDateEdit:focus {
  border: 3px solid %accent; padding: 0 14px; }
QPlainTextEdit:focus, QTextEdit:focus { padding: 8px 10px; }
QLineEdit[problem="true"] { border: 3px solid %ink; padding: 0 14px; }
QLineEdit:disabled, QLineEdit:read-only, QPlainTextEdit:disabled, QPlainTextEdit:read-only, QComboBox:disabled {
  background: %sunken; color: %ink2; border: 1px solid %sunken; }
QLineEdit[dense="true"], QComboBox[dense="true"] { min-height: 46px; max-height: 46px; }
QLineEdit[big="true"] { border: 3px solid %accent; font-size: 38px; font-weight: 600; padding: 0 8px; }
QComboBox::drop-down { border: 0; width: 44px; }
QComboBox::down-arrow { image: url(:/icons/chev-d.svg); width: 20px; height: 20px; }
QComboBox QAbstractItemView {
  background: %surface; color: %ink; border: 1px solid %border; border-radius: 12px; padding: 6px; outline: 0;
  selection-background-color: %accentSoft; selection-color: %accent; }
QComboBox QAbstractItemView::item { min-height: 44px; padding: 0 10px; border-radius: 6px; }
QCheckBox, QRadioButton { color: %ink; font-size: 17px; min-height: 44px; background: transparent; }
QCheckBox:disabled, QRadioButton:disabled { color: %ink3; }
QListView, QTableView, QTreeView {
  background: %surface; color: %ink; border: 0; outline: 0; gridline-color: %line; font-size: 17px; }
QListView::item:selected, QTableView::item:selected { background: %accentSoft; color: %accent; }
QHeaderView::section { background: %surface; color: %ink2; border: 0; border-bottom: 1px solid %line;
  padding: 8px; font-size: 15px; }
QScrollArea, QScrollArea > QWidget > QWidget { background: transparent; border: 0; }
QScrollBar:vertical { background: transparent; width: 12px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 12px; margin: 0; }
QScrollBar::handle { background: %border; border-radius: 4px; margin: 2px; }
QScrollBar::handle:vertical { min-height: 44px; }
QScrollBar::handle:horizontal { min-width: 44px; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QMenu { background: %surface; color: %ink; border: 1px solid %border; border-radius: 12px; padding: 6px; font-size: 17px; }
QMenu::item { min-height: 44px; padding: 0 20px; border-radius: 6px; }
QMenu::item:selected { background: %accentSoft; color: %accent; }
QMenu::item:disabled { color: %ink3; }
QProgressBar { background: %sunken; border: 0; border-radius: 6px; max-height: 12px; min-height: 12px; color: transparent; }
QProgressBar::chunk { background: %accent; border-radius: 6px; }
QLabel { color: %ink; font-size: 17px; background: transparent; }
)";

} // namespace

QString styleSheet(const Theme& theme)
{
    // Longest names first, or %accent would eat %accentSoft.
    const std::pair<const char*, QColor> tokens[] = {
        {"%accentSoft", theme.accentSoft}, {"%onAccent", theme.onAccent}, {"%onBlock", theme.onBlock},
        {"%surface", theme.surface},       {"%sunken", theme.sunken},     {"%border", theme.border},
        {"%accent", theme.accent},         {"%block", theme.block},       {"%paper", theme.paper},
        {"%line", theme.line},             {"%ink3", theme.ink3},         {"%ink2", theme.ink2},
        {"%ink", theme.ink}};
    QString sheet = QString::fromLatin1(kTemplate);
    for (const auto& [name, colour] : tokens)
        sheet.replace(QLatin1String(name), colour.name());
    return sheet;
}

} // namespace stipple::ui
