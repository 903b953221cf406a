package org.communique.alert;

import communique.AgreementChange;
import communique.AgreementStage;
import communique.Basis;
import communique.Counted;
import communique.DatePrecision;
import communique.Direction;
import communique.Lifecycle;
import communique.MeetingFormat;
import communique.MeetingLevel;
import communique.MeetingMilestone;
import communique.MeetingMode;
import communique.MeetingStatus;
import communique.MessageType;
import communique.Participant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;

/** One line for a reader about an event, in words of our own. */
public final class Headlines {

    private Headlines() {}

    public static String of(MeetingMilestone m) {
        StringBuilder line = new StringBuilder(prefix(m.getPair(), m.getLifecycle()));
        if (m.getBasis() == Basis.OBSERVED) {
            line.append("at least the ");
        }
        line.append(nth(m.getOrdinal())).append(' ').append(kind(m)).append(scope(m));
        String people = people(m.getPeople());
        if (!people.isEmpty()) {
            line.append(" of ").append(people);
        }
        line.append(verb(m.getStatus()));
        if (m.getPlace() != null) {
            line.append(", ").append(m.getPlace());
        }
        line.append(", ").append(date(m.getDate(), m.getDatePrecision()));
        if (m.getUnseenBetween() > 0) {
            line.append("; ")
                    .append(m.getUnseenBetween())
                    .append(" unseen since ")
                    .append(m.getPreviousDate());
        }
        if (!m.getContradictions().isEmpty()) {
            line.append("; others say ")
                    .append(m.getContradictions().stream()
                            .map(c -> nth(c.getValue()))
                            .distinct()
                            .collect(Collectors.joining(", ")));
        }
        return line.append(why(m.getLifecycle())).toString();
    }

    public static String of(AgreementChange c) {
        StringBuilder line = new StringBuilder(prefix(c.getPair(), c.getLifecycle()));
        line.append(c.getSubject()).append(": ");
        if (c.getFrom() != null) {
            line.append(word(c.getFrom())).append(" -> ");
        }
        line.append(word(c.getTo()));
        if (c.getDirection() == Direction.BACKWARD || c.getDirection() == Direction.ODD) {
            line.append(" (")
                    .append(c.getDirection().name().toLowerCase(Locale.ROOT))
                    .append(')');
        }
        line.append(", ").append(date(c.getDate(), c.getDatePrecision()));
        return line.append(why(c.getLifecycle())).toString();
    }

    /** English ordinal: 21st. */
    static String nth(int n) {
        int tens = n % 100;
        if (tens >= 11 && tens <= 13) {
            return n + "th";
        }
        return n
                + switch (n % 10) {
                    case 1 -> "st";
                    case 2 -> "nd";
                    case 3 -> "rd";
                    default -> "th";
                };
    }

    private static String prefix(String pair, Lifecycle lifecycle) {
        String message = lifecycle.getMessageType() == MessageType.ALERT ? "" : lifecycle.getMessageType() + " ";
        return message + pair + ": ";
    }

    private static String why(Lifecycle lifecycle) {
        return lifecycle.getReason() == null ? "" : " [" + lifecycle.getReason() + "]";
    }

    private static String kind(MeetingMilestone m) {
        String what = m.getMode() == MeetingMode.PHONE
                ? "telephone call"
                : m.getMode() == MeetingMode.VIDEO ? "video meeting" : "meeting";
        String rank = m.getLevel() == MeetingLevel.MINISTERS
                ? "ministers' "
                : m.getLevel() == MeetingLevel.OFFICIALS ? "officials' " : "";
        return rank + (m.getFormat() == MeetingFormat.MULTILATERAL ? "multilateral " : "") + what;
    }

    private static String scope(MeetingMilestone m) {
        return switch (m.getScope()) {
            case THIS_YEAR -> " in " + m.getDate().getYear();
            case SERIES ->
                m.getQualifier() == null || m.getQualifier().isEmpty()
                        ? " of its series"
                        : " of the series " + m.getQualifier();
            case OVERALL -> m.getCounted() == Counted.GOVERNMENTS ? " of the two governments" : " overall";
            case OTHER -> m.getQualifier() == null ? "" : " " + m.getQualifier();
        };
    }

    private static String people(List<Participant> people) {
        return people.stream()
                .map(Participant::getPerson)
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" and "));
    }

    private static String verb(MeetingStatus status) {
        return switch (status) {
            case PLANNED -> " planned";
            case PROPOSED -> " proposed";
            case CANCELLED -> " cancelled";
            case UNDER_WAY -> " under way";
            default -> "";
        };
    }

    private static String date(LocalDate date, DatePrecision precision) {
        String day = date.toString();
        return precision == DatePrecision.MONTH
                ? day.substring(0, 7)
                : precision == DatePrecision.YEAR ? day.substring(0, 4) : day;
    }

    private static String word(AgreementStage stage) {
        return stage.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
