// Where annotations mean nothing, and where they do.
import dev.custody.annotations.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.concurrent.locks.*;
import java.util.function.*;
import org.jspecify.annotations.Nullable;

// :: error: [annotation.misplaced]
@Owned class OnClass {}

// :: error: [annotation.misplaced]
class OnTypeParameter<@Owned T> {}

// :: error: [annotation.misplaced]
class OnSupertype extends @Owned Frame {}

class InPlaces<T> {
  // :: error: [annotation.misplaced]
  void two(@Owned @Borrowed Frame frame) {
    frame.drop();
  }

  // :: error: [annotation.misplaced]
  void elements(@Borrowed byte[] bytes) {}

  void array(byte @Borrowed [] bytes) {}

  // :: error: [annotation.misplaced]
  boolean asked(Object o) { return o instanceof @Owned Frame; }

  // :: error: [annotation.misplaced]
  void thrown() throws @Owned Exception {}

  void locals(@Borrowed Frame frame) {
    @Borrowed("frame") Frame same = frame;
    // :: error: [annotation.misplaced]
    @Borrowed("nobody") Frame other = frame;
    // :: error: [annotation.misplaced]
    int cast = (@Owned int) 5L;
    // :: error: [annotation.misplaced]
    List<@TagOf("frame") Integer> tags = List.of();
  }

  // :: error: [annotation.misplaced]
  Iterable<@Borrowed("nobody") Frame> ofNobody() {
    return List.of();
  }

  Iterable<@Borrowed("this") Frame> ofThis() {
    return List.of();
  }

  // :: error: [annotation.misplaced]
  static Iterable<@Borrowed("this") Frame> ofNoReceiver() {
    return List.of();
  }

  // :: error: [annotation.misplaced]
  @TransfersOn(when = Outcome.TRUE) boolean nothingTaken(Frame frame) { return true; }

  // :: error: [annotation.misplaced]
  @TransfersOn(when = Outcome.TRUE) static boolean noReceiver(@Owned Frame frame) {
    frame.drop();
    return true;
  }

  @TransfersOn(when = Outcome.NORMAL_RETURN)
  boolean taken(@Owned Frame frame) {
    frame.drop();
    return true;
  }

  @RunsOnce
  Runnable once() {
    return () -> {};
  }

  // :: error: [annotation.misplaced]
  @RunsOnce String text() { return ""; }

  void closures(@RunsNow Consumer<? super T> consumer) {}

  <F extends Runnable> void closure(@RunsNow F runnable) {}

  @SuppressWarnings("ownership:annotation.misplaced")
  void suppressed(@Owned int number) {}
}

@Tracked
class Frame {
  void drop(@Owned Frame this) {}

  int length() {
    return 0;
  }
}
