// What may be null after all does not tell the paths apart.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import org.jspecify.annotations.Nullable;

class path_ReasonIsNeverNull {
  private final String[] reasons = new String[4];
  private @Nullable String next;
  static @Nullable Integer lane;

  // :: error: [owned.leaked]
  void anAnswer(@Owned Frame frame, Port port, int count, @Nullable Object given) {
    Object reason = null;
    if (port.isOpen()) {
      frame.send();
    } else {
      reason = port.reason();
    }
    if (reason != null) {
      frame.drop();
    }
  }

  // :: error: [owned.leaked]
  void aWrapperOfAProperty(@Owned Frame frame, Port port, int count, @Nullable Object given) {
    Integer reason = null;
    if (port.isOpen()) {
      frame.send();
    } else {
      reason = Integer.getInteger("lane");
    }
    if (reason != null) {
      frame.drop();
    }
  }

  // :: error: [owned.leaked]
  void aField(@Owned Frame frame, Port port, int count, @Nullable Object given) {
    Object reason = null;
    if (port.isOpen()) {
      frame.send();
    } else {
      reason = Reason.last;
    }
    if (reason != null) {
      frame.drop();
    }
  }

  // :: error: [owned.leaked]
  void aSlot(@Owned Frame frame, Port port, int count, @Nullable Object given) {
    Object reason = null;
    if (port.isOpen()) {
      frame.send();
    } else {
      reason = reasons[count];
    }
    if (reason != null) {
      frame.drop();
    }
  }

  // :: error: [owned.leaked]
  void anotherLocal(@Owned Frame frame, Port port, int count, @Nullable Object given) {
    Object reason = null;
    if (port.isOpen()) {
      frame.send();
    } else {
      reason = given;
    }
    if (reason != null) {
      frame.drop();
    }
  }

  // :: error: [owned.leaked]
  void aCast(@Owned Frame frame, Port port, int count, @Nullable Object given) {
    Object reason = null;
    if (port.isOpen()) {
      frame.send();
    } else {
      reason = (Object) given;
    }
    if (reason != null) {
      frame.drop();
    }
  }

  // :: error: [owned.leaked]
  void aFieldOfAnother(@Owned Frame frame, Port port, int count, @Nullable Object given) {
    Object reason = null;
    if (port.isOpen()) {
      frame.send();
    } else {
      reason = next;
    }
    if (reason != null) {
      frame.drop();
    }
  }

  // :: error: [owned.leaked]
  void aSystemProperty(@Owned Frame frame, Port port, int count, @Nullable Object given) {
    String reason = null;
    if (port.isOpen()) {
      frame.send();
    } else {
      reason = System.getProperty("lane");
    }
    if (reason != null) {
      frame.drop();
    }
  }
}

enum Reason {
  CLOSED;

  static @Nullable Reason last;
}

interface Port {
  boolean isOpen();

  @Nullable String reason();
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}

  void drop(@Owned Frame this) {}
}
