package org.kinlens.intake.feed;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.kinlens.register.DivisionCode;
import org.kinlens.register.NationalId;
import org.kinlens.register.PartialDate;
import org.kinlens.register.Sex;

/** Reads the text of one non-empty cell as the type of its column says. */
final class CellReader {
    private static final Pattern AMOUNT = Pattern.compile("-?\\d{1,12}(\\.\\d{1,6})?");
    private static final Pattern WHOLE = Pattern.compile("-?\\d{1,9}");
    private static final Pattern SHEET_DAY = Pattern.compile("\\d{5}");
    private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}");
    private static final int MAX_ID = 200;
    /** Day 0 of a sheet's calendar as it counts from March 1900 on. */
    private static final LocalDate SHEET_EPOCH = LocalDate.of(1899, 12, 30);

    private final BiPredicate<String, String> relationCodes;

    CellReader(BiPredicate<String, String> relationCodes) {
        this.relationCodes = relationCodes;
    }

    /** @param value null if the cell cannot be read or is not used */
    record Cell(
            @Nullable Object value,
            @Nullable Reason reason,
            @Nullable Notice notice) {
        static Cell of(Object value) {
            return new Cell(value, null, null);
        }

        static Cell of(Optional<?> value, Reason reason) {
            return value.isPresent() ? of(value.get()) : new Cell(null, reason, null);
        }
    }

    /** Without blanks around it, the full-width and the unbreakable ones included. */
    static String trimmed(String cell) {
        int from = 0;
        int to = cell.length();
        while (from < to && isBlank(cell.charAt(from))) {
            from++;
        }
        while (to > from && isBlank(cell.charAt(to - 1))) {
            to--;
        }
        return cell.substring(from, to);
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF';
    }

    Cell read(Column column, String text, boolean numeric, String codeSet) {
        return switch (column.type()) {
            case TEXT, NAME, PHONE, ACCOUNT, SECRET -> Cell.of(text);
            case ID -> Cell.of(Optional.of(text).filter(CellReader::isId), Reason.INVALID_ID);
            case SOURCE -> Cell.of(Optional.of(text).filter(t -> isId(t) && t.indexOf(':') < 0), Reason.INVALID_ID);
            case CODE ->
                Cell.of(
                        Optional.of(text.toUpperCase(Locale.ROOT)).filter(column.codes()::contains),
                        Reason.INVALID_CODE);
            case RELATION -> relation(numeric && text.length() == 1 ? "0" + text : text, codeSet);
            case SEX -> Cell.of(Sex.parse(text).map(s -> (long) s.code()), Reason.INVALID_CODE);
            case DATE, START, END -> Cell.of(date(text, numeric), Reason.INVALID_DATE);
            case MONTH -> Cell.of(month(text), Reason.INVALID_MONTH);
            case MONEY -> Cell.of(number(AMOUNT, text, t -> new BigDecimal(t).doubleValue()), Reason.INVALID_NUMBER);
            case INTEGER -> Cell.of(number(WHOLE, text, Long::valueOf), Reason.INVALID_NUMBER);
            case BOOL -> Cell.of(bool(text), Reason.INVALID_BOOLEAN);
            case DIVISION -> Cell.of(DivisionCode.parse(text).map(DivisionCode::value), Reason.INVALID_DIVISION);
            case NATIONAL_ID -> nationalId(text);
        };
    }

    private static boolean isId(String text) {
        return text.length() <= MAX_ID && !CONTROL.matcher(text).find();
    }

    private Cell relation(String code, String codeSet) {
        boolean known = code.length() == 2 && relationCodes.test(codeSet, code);
        return known ? Cell.of(code) : new Cell(null, Reason.INVALID_CODE, null);
    }

    private static Cell nationalId(String text) {
        Optional<NationalId> id = NationalId.parse(text);
        return id.isPresent() ? Cell.of(id.get()) : new Cell(null, null, Notice.INVALID_NATIONAL_ID);
    }

    private static Optional<PartialDate> date(String text, boolean numeric) {
        if (numeric && SHEET_DAY.matcher(text).matches()) {
            return Optional.of(PartialDate.of(SHEET_EPOCH.plusDays(Integer.parseInt(text))));
        }
        return PartialDate.parse(text);
    }

    private static Optional<String> month(String text) {
        try {
            boolean dayOfSheet = text.length() == 10;
            return text.length() == 7 || dayOfSheet
                    ? Optional.of(YearMonth.parse(text.substring(0, 7)).toString())
                            .filter(m -> !dayOfSheet || text.endsWith("-01"))
                    : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static <T> Optional<T> number(Pattern pattern, String text, Function<String, T> parse) {
        String plain = text.replace(",", "");
        return pattern.matcher(plain).matches() ? Optional.of(parse.apply(plain)) : Optional.empty();
    }

    private static Optional<Boolean> bool(String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "true", "1", "是" -> Optional.of(true);
            case "false", "0", "否" -> Optional.of(false);
            default -> Optional.empty();
        };
    }
}
