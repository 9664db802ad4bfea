// A result that is lent by an argument comes from what the caller passed, by whatever name.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;

class ParameterReassigned {
  private final ArrayDeque<@Owned Frame> queue = new ArrayDeque<>();

  @Borrowed({"#1", "#2"}) Frame larger(@Borrowed Frame one, @Borrowed Frame other) {
    if (other.length() > one.length()) {
      one = other;
    }
    return one;
  }

  @Nullable @Borrowed({"#1", "this"}) Frame first(@Nullable ArrayDeque<@Owned Frame> given) {
    if (given == null) {
      given = queue;
    }
    return given.peek();
  }

  static @Nullable @Borrowed("#2") Frame kept(Box one, Box other) {
    one = other;
    return one.get();
  }

  static @Nullable @Borrowed("#2") Frame ofRow(Frame[] one, Frame[] other) {
    return other[0];
  }

  static @Borrowed("#1") Frame byAnotherName(@Borrowed Frame one, @Borrowed Frame other) {
    Frame found = one;
    one = other;
    return found;
  }

  static @Nullable @Borrowed("#1") Frame ofAnotherBox(Box box) {
    Box same = box;
    return same.get();
  }

  static @Nullable @Borrowed("#1") Frame find(@Nullable @Borrowed Frame frame, int length) {
    while (frame != null && frame.length() != length) {
      frame = frame.next();
    }
    return frame;
  }

  static @Nullable @Borrowed("#1") Frame findByField(@Nullable @Borrowed Frame frame, int length) {
    while (frame != null && frame.length() != length) {
      frame = frame.next;
    }
    return frame;
  }

  static @Borrowed("#1") Frame last(@Borrowed Frame frame) {
    for (Frame next = frame.next(); next != null; next = next.next()) {
      frame = next;
    }
    return frame;
  }

  static @Nullable @Borrowed("#1") Frame next(@Nullable Iterator<@Borrowed Frame> frames) {
    return frames == null ? null : frames.next();
  }

  void end() {
    Frame frame;
    while ((frame = queue.poll()) != null) {
      frame.end();
    }
  }
}

class Box {
  private @Nullable @Owned Frame frame;

  @Nullable @Borrowed Frame get() {
    return frame;
  }

  void put(@Owned Frame given) {
    end();
    frame = given;
  }

  void end() {
    Frame last = frame;
    frame = null;
    if (last != null) {
      last.end();
    }
  }
}

@Tracked
class Frame {
  @Nullable @Owned Frame next;

  int length() {
    return 0;
  }

  @Nullable @Borrowed("this") Frame next() {
    return next;
  }

  void end(@Owned Frame this) {
    Frame last = next;
    next = null;
    if (last != null) {
      last.end();
    }
  }
}
