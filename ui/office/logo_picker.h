// Purpose: the clinic's logo: shown, chosen from a file, taken away again.
// Thread: UI thread; a picture of a few megapixels takes some 10 ms.
// Units: the kept PNG is at most 800 × 400 pixels and ports::kLogoMaxBytes.
// Failure: a file that is not a picture, or too large a one, is said beside the logo; the old one stays.
#pragma once

#include <QImage>
#include <QWidget>

#include <string>

namespace stipple::ui {

class Button;
class Label;

class LogoPicker : public QWidget {
    Q_OBJECT
public:
    explicit LogoPicker(QWidget* parent = nullptr);
    void setPng(const std::string& bytes);
    [[nodiscard]] const std::string& png() const { return m_png; }
    bool take(const QString& file); // what the file dialog calls

signals:
    void changed();

private:
    void ask();
    void refresh();
    std::string m_png;
    QWidget* m_view = nullptr;
    Label* m_words = nullptr;
    Button* m_remove = nullptr;
};

} // namespace stipple::ui
