#include "ui/widgets/ExportDialog.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFontDatabase>
#include <QFormLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSettings>

namespace opsdesk::ui {

using namespace Qt::StringLiterals;

ExportDialog::ExportDialog(SheetContent content, std::vector<ViewRow> sample, QSettings& settings, QWidget* parent)
    : Dialog(parent), m_content(std::move(content)), m_sample(std::move(sample)), m_settings(settings),
      m_xlsx(new QRadioButton(tr("Excel workbook: numbers, money and days as such"), this)),
      m_csv(new QRadioButton(tr("CSV: text for other programs"), this)),
      m_pdf(new QRadioButton(tr("PDF: pages to read and print"), this)), m_separator(new QComboBox(this)),
      m_decimal(new QComboBox(this)), m_encoding(new QComboBox(this)), m_problem(new QLabel(this)),
      m_preview(new QPlainTextEdit(this)) {
    setObjectName(u"exportDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Export"));
    setMinimumWidth(fontMetrics().averageCharWidth() * 84);
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(fontMetrics().height() / 2);
    const QString kept = m_settings.value(u"export/format"_s, u"xlsx"_s).toString();
    const std::pair<QRadioButton*, QString> choices[] = {{m_xlsx, u"xlsx"_s}, {m_csv, u"csv"_s}, {m_pdf, u"pdf"_s}};
    for (const auto& [button, format] : choices) {
        button->setObjectName(u"export-"_s + format);
        button->setChecked(format == kept);
        layout->addWidget(button);
        connect(button, &QRadioButton::toggled, this, &ExportDialog::showPreview);
    }
    m_profile = makeProfile();
    layout->addWidget(m_profile);
    auto* buttons = new QDialogButtonBox(this);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    m_agree = buttons->addButton(tr("Choose a file…"), QDialogButtonBox::AcceptRole);
    m_agree->setObjectName(u"exportAgree"_s);
    m_agree->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &ExportDialog::agree);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addWidget(buttons);
    showPreview();
}

QWidget* ExportDialog::makeProfile() {
    m_separator->addItem(tr("Comma"), QChar(u','));
    m_separator->addItem(tr("Semicolon"), QChar(u';'));
    m_separator->addItem(tr("Tab"), QChar(u'\t'));
    m_decimal->addItem(tr("Point (1234.56)"), QChar(u'.'));
    m_decimal->addItem(tr("Comma (1234,56)"), QChar(u','));
    m_encoding->addItem(tr("UTF-8, marked for Excel"), static_cast<int>(CsvProfile::Encoding::Utf8Marked));
    m_encoding->addItem(tr("UTF-8"), static_cast<int>(CsvProfile::Encoding::Utf8));
    m_encoding->addItem(tr("Western (ISO 8859-1); other letters become ?"),
                        static_cast<int>(CsvProfile::Encoding::Latin));
    m_separator->setObjectName(u"csvSeparator"_s);
    m_decimal->setObjectName(u"csvDecimal"_s);
    m_encoding->setObjectName(u"csvEncoding"_s);
    const CsvProfile kept = CsvProfile::load(m_settings);
    m_separator->setCurrentIndex(m_separator->findData(QChar::fromLatin1(kept.separator)));
    m_decimal->setCurrentIndex(m_decimal->findData(QChar::fromLatin1(kept.decimalPoint)));
    m_encoding->setCurrentIndex(m_encoding->findData(static_cast<int>(kept.encoding)));
    auto* group = new QWidget(this);
    auto* form = new QFormLayout(group);
    form->setContentsMargins(fontMetrics().height() * 2, 0, 0, 0);
    const std::pair<QString, QComboBox*> rows[] = {
        {tr("Between cells"), m_separator}, {tr("Decimals"), m_decimal}, {tr("Letters"), m_encoding}};
    for (const auto& [title, box] : rows) {
        box->setAccessibleName(title);
        form->addRow(title, box);
        connect(box, &QComboBox::currentIndexChanged, this, &ExportDialog::showPreview);
    }
    m_problem->setProperty("tone", u"danger"_s);
    form->addRow(m_problem);
    m_preview->setObjectName(u"csvPreview"_s);
    m_preview->setReadOnly(true);
    m_preview->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_preview->setTabChangesFocus(true);
    m_preview->setAccessibleName(tr("First rows as they will be written"));
    m_preview->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_preview->setFixedHeight(fontMetrics().height() * 8);
    form->addRow(m_preview);
    return group;
}

CsvProfile ExportDialog::profile() const {
    return {m_separator->currentData().toChar().toLatin1(), m_decimal->currentData().toChar().toLatin1(),
            static_cast<CsvProfile::Encoding>(m_encoding->currentData().toInt())};
}

void ExportDialog::showPreview() {
    const CsvProfile chosen = profile();
    QStringList lines{csvHeading(m_content, chosen)};
    for (const ViewRow& row : m_sample)
        lines << csvLine(m_content, row, chosen);
    m_preview->setPlainText(lines.join(u'\n'));
    m_problem->setText(chosen.isClear() ? QString()
                                        : tr("With a comma in numbers, cells need another sign between them."));
    m_problem->setVisible(!chosen.isClear());
    m_profile->setEnabled(m_csv->isChecked());
    m_agree->setEnabled(!m_csv->isChecked() || chosen.isClear());
}

QString ExportDialog::suffix() const {
    return m_csv->isChecked() ? u"csv"_s : m_pdf->isChecked() ? u"pdf"_s : u"xlsx"_s;
}

void ExportDialog::agree() {
    profile().save(m_settings);
    m_settings.setValue(u"export/format"_s, suffix());
    Q_EMIT agreed(suffix(), profile());
    accept();
}

} // namespace opsdesk::ui
