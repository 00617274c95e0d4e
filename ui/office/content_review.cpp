#include "ui/office/content_review.h"

#include "core/aftercare/aftercare_text.h"
#include "ui/office/file_button.h"
#include "ui/pages/page.h"
#include "ui/shell/content.h"
#include "ui/shell/services.h"
#include "ui/widgets/card.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/scroll_area.h"

#include <QScrollBar>

namespace stipple::ui {

ContentReview::ContentReview(const Services& services, QWidget* parent) : QWidget(parent), m_services(services)
{
    auto* row = bare<QHBoxLayout>(this, 16);
    auto* left = new Card;
    left->setPadding(10);
    auto* scroll = new ScrollArea;
    auto* host = new QWidget;
    m_names = bare<QVBoxLayout>(host, 2);
    scroll->setWidget(host);
    left->body()->addWidget(scroll, 1);
    m_list = left;
    row->addWidget(left);

    auto* right = new Card;
    right->setPadding(20);
    auto* head = bare<QHBoxLayout>(nullptr, 12);
    auto* titles = bare<QVBoxLayout>(nullptr, 0);
    m_title = named(new Label({}, look::kCardTitle), "content.title");
    m_facts = new Label({}, look::kCaption);
    titles->addWidget(m_title);
    titles->addWidget(m_facts);
    head->addLayout(titles, 1);
    m_onlyVerify = named(new Chip(tr("Only what to verify")), "content.onlyVerify");
    head->addWidget(m_onlyVerify);
    right->body()->addLayout(head);
    m_scroll = new ScrollArea;
    m_scroll->setFocusPolicy(Qt::StrongFocus); // read by keyboard: there is nothing to press in it
    m_scroll->setObjectName(QStringLiteral("content.entries"));
    m_scroll->setAccessibleName(tr("Entries of this file"));
    right->body()->addWidget(m_scroll, 1);
    row->addWidget(right, 1);
    connect(m_onlyVerify, &QAbstractButton::toggled, this, &ContentReview::fill);
    setNarrow(false);
}

int ContentReview::toVerify() const
{
    int sum = 0;
    for (const auto& file : m_files)
        sum += file.toVerify();
    return sum;
}

void ContentReview::setNarrow(bool narrow) { m_list->setFixedWidth(narrow ? 320 : 420); }

void ContentReview::readFiles()
{
    m_files = reviewFiles(m_services.catalogue, m_services.aftercareText);
    m_buttons.clear();
    emptyLayout(m_names);
    for (std::size_t i = 0; i < m_files.size(); ++i) {
        const auto& file = m_files[i];
        const int open = file.toVerify();
        auto* button = new FileButton(file.title, counted(static_cast<int>(file.entries.size()), tr("1 entry"), tr("%1 entries")) + QStringLiteral(" · ") + file.path,
                                      open > 0 ? counted(open, tr("1 to verify"), tr("%1 to verify")) : QString());
        button->setObjectName(QStringLiteral("content.file.") + file.path);
        connect(button, &QAbstractButton::toggled, this, [this, i](bool on) {
            if (on)
                show(i);
        });
        m_names->addWidget(button);
        m_buttons.push_back(button);
    }
    m_names->addStretch(1);
    m_names->parentWidget()->setMinimumHeight(static_cast<int>(m_files.size()) * (FileButton::kHeight + m_names->spacing())); // also where it is filled out of sight
}

void ContentReview::start()
{
    const auto version = content::version(m_services.catalogue);
    if (version == m_version)
        return;
    m_version = version;
    readFiles();
    if (!m_buttons.empty())
        m_buttons.front()->setChecked(true);
}

void ContentReview::show(std::size_t file)
{
    m_current = file;
    const auto& shown = m_files[file];
    m_title->setText(shown.title);
    m_facts->setText(tr("%1 · SHA-256 %2…").arg(shown.path, shown.sha256));
    m_onlyVerify->setVisible(shown.toVerify() > 0 && shown.toVerify() < static_cast<int>(shown.entries.size()));
    fill();
}

void ContentReview::fill()
{
    const bool only = m_onlyVerify->isChecked() && !m_onlyVerify->isHidden();
    auto* host = new QWidget;
    auto* column = bare<QVBoxLayout>(host, 0);
    column->setContentsMargins(0, 0, 14, 0);
    for (const auto& entry : m_files[m_current].entries) {
        if (only && !entry.verify)
            continue;
        column->addWidget(new Rule);
        auto* line = bare<QHBoxLayout>(nullptr, 16);
        line->setContentsMargins(0, 10, 0, 10);
        auto* words = bare<QVBoxLayout>(nullptr, 2);
        const auto add = [words](const QString& text, TextLook look) {
            auto* label = new Label(text, look);
            label->setWrap(Label::Wrap::Words);
            words->addWidget(label);
        };
        add(entry.title, {17, QFont::DemiBold, Tone::Ink});
        if (!entry.detail.isEmpty())
            add(entry.detail, look::kDetail);
        if (!entry.sources.isEmpty())
            add(tr("Source: %1").arg(entry.sources), look::kAxis);
        line->addLayout(words, 1);
        if (entry.verify)
            line->addWidget(new Badge(tr("verify"), Badge::Look::Sand), 0, Qt::AlignTop);
        if (entry.proposed)
            line->addWidget(new Badge(tr("proposed"), Badge::Look::Outline), 0, Qt::AlignTop);
        column->addLayout(line);
    }
    column->addStretch(1);
    m_scroll->setWidget(host); // deletes the former one
    m_scroll->verticalScrollBar()->setValue(0);
}

} // namespace stipple::ui
