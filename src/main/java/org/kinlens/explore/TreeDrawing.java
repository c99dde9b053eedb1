package org.kinlens.explore;

import java.util.List;
import org.kinlens.explore.FamilyTree.Union;

/**
 * A family tree laid out, in pixels from the upper left corner.
 *
 * @param boxes persons, in reading order
 * @param dots unions
 * @param lines from persons to unions and from unions to children
 */
public record TreeDrawing(int width, int height, List<Box> boxes, List<Dot> dots, List<Line> lines) {
    public TreeDrawing {
        boxes = List.copyOf(boxes);
        dots = List.copyOf(dots);
        lines = List.copyOf(lines);
    }

    /** How a line is drawn, and what that means. */
    public enum Style {
        PLAIN,
        /** A marriage that ended other than by death: dashed. */
        FORMER,
        /** Adoption: dotted. */
        ADOPTIVE,
        /** Step-parent: dash and dot. */
        STEP,
        /** A possible answer to an open question: thin. */
        HYPOTHESIS
    }

    /** A person; x and y of the upper left corner. */
    public record Box(String person, int x, int y) {}

    /** A union; x and y of its middle. */
    public record Dot(Union union, int x, int y) {}

    /**
     * A line.
     *
     * @param points as SVG takes them
     */
    public record Line(String points, Style style) {}
}
