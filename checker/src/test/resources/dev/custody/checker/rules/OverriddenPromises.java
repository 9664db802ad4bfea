// An override keeps every promise that callers rely on.
import dev.custody.annotations.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.concurrent.locks.*;
import java.util.function.*;
import org.jspecify.annotations.Nullable;

interface Taker {
  void seen(@Owned Frame frame);
}

class Looks {
  public void seen(Frame frame) {}
}

// :: error: [override.ownership]
class LooksWhereOwnersAreGiven extends Looks implements Taker {}

class TakesWhereLoansAreGiven extends Looks implements Taker {
  // :: error: [override.ownership]
  @Override public void seen(@Owned Frame frame) {
    frame.drop();
  }
}

interface Visits {
  void each(@RunsNow Runnable visitor);

  @TagOf("#1")
  int tagOf(@Borrowed Frame frame);

  void number(int tag);
}

class BreaksThem implements Visits {
  // :: error: [override.ownership]
  public void each(Runnable visitor) {}

  // :: error: [override.ownership]
  public int tagOf(@Borrowed Frame frame) {
    return 0;
  }

  // :: error: [override.ownership]
  public void number(@TagOf("") int tag) {}
}

class Lends {
  @Borrowed("#1")
  Frame either(@Borrowed Frame left, @Borrowed Frame right) {
    return left;
  }
}

class LendsTheOther extends Lends {
  // :: error: [override.ownership]
  @Override @Borrowed("#2") Frame either(@Borrowed Frame left, @Borrowed Frame right) {
    return right;
  }
}

@Tracked
class Closeable2 implements AutoCloseable {
  @Override
  public void close(@Owned Closeable2 this) {}
}

@Tracked
class Frame {
  void drop(@Owned Frame this) {}

  int length() {
    return 0;
  }
}
