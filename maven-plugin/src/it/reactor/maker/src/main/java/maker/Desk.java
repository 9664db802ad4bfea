package maker;

/** Asks for a class {@code DeskOf<name>} that takes leases of the class named so. */
public @interface Desk {}
