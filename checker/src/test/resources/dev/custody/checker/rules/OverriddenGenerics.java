// What a type argument says of a type parameter holds for the methods that implement it.
import dev.custody.annotations.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.concurrent.locks.*;
import java.util.function.*;
import org.jspecify.annotations.Nullable;

class ForgetsToTake implements Consumer<@Owned Frame> {
  // :: error: [override.ownership]
  public void accept(Frame frame) {}
}

class Takes implements Consumer<@Owned Frame> {
  public void accept(@Owned Frame frame) {
    frame.drop();
  }
}

interface FrameSink<T> extends Consumer<@Owned T> {}

class ForgetsTwoStepsBelow implements FrameSink<@Owned Frame> {
  // :: error: [override.ownership]
  public void accept(Frame frame) {}
}

interface Swapped<A, B> extends Function<B, A> {}

class TakesTheSecondArgument implements Swapped<String, @Owned Frame> {
  public String apply(@Owned Frame frame) {
    frame.drop();
    return "";
  }
}

class ForgetsInABox<T> implements Consumer<@Owned T> {
  // :: error: [override.ownership]
  public void accept(T content) {}
}

class Anonymous {
  Consumer<@Owned Frame> takes() {
    return new Consumer<@Owned Frame>() {
      @Override
      public void accept(@Owned Frame frame) {
        frame.drop();
      }
    };
  }

  Consumer<@Owned Frame> forgets() {
    return new Consumer<@Owned Frame>() {
      // :: error: [override.ownership]
      @Override public void accept(Frame frame) {}
    };
  }
}

class LibraryLooksOnly implements Comparator<@Borrowed Frame> {
  public int compare(Frame a, Frame b) {
    return a.length() - b.length();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other == this;
  }

  @Override
  public int hashCode() {
    return 1;
  }
}

@Tracked
class Ordered implements Comparable<@Borrowed Ordered> {
  public int compareTo(Ordered other) {
    return 0;
  }

  void end(@Owned Ordered this) {}
}

class SuppliesOwned implements Supplier<@Owned Frame> {
  public Frame get() {
    return new Frame();
  }
}

class SuppliesLent implements Supplier<@Borrowed Frame> {
  // :: error: [override.ownership]
  public Frame get() {
    return new Frame();
  }
}

@Tracked
class Frame {
  void drop(@Owned Frame this) {}

  int length() {
    return 0;
  }
}
