// Purpose: the end of the record: looked at the differences, signature, password.
// Thread: UI thread.
// Units: signature as vector strokes.
// Failure: signing that failed keeps the strokes; Try again is the same button.
#pragma once

#include "ui/widgets/card.h"

class QCheckBox;

namespace stipple::ui {

class Field;
class Label;
class SignaturePad;

class SignCard : public Card {
    Q_OBJECT
public:
    explicit SignCard(QWidget* parent = nullptr);
    void setSigner(const QString& name);
    void setDifferences(const QStringList& zones); // none: no box to tick
    void setLocked(const QString& when);           // signed: strokes are locked
    void loadSignature(const QString& svg);
    [[nodiscard]] bool reviewed() const;
    [[nodiscard]] bool hasSignature() const;
    [[nodiscard]] QString svg() const;
    [[nodiscard]] QString password() const;
    void clearPassword();

signals:
    void changed();
    void submitted();

private:
    Label* m_signer = nullptr;
    SignaturePad* m_pad = nullptr;
    QCheckBox* m_reviewed = nullptr;
    Field* m_password = nullptr;
    Label* m_when = nullptr;
};

} // namespace stipple::ui
