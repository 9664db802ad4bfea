// Once the class above has ended the object, it is gone by every name, and for closures, too.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.RunsNow;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;
import org.jspecify.annotations.Nullable;

class EndedAboveByOtherNames extends Port {
  @Override
  void close(@Owned EndedAboveByOtherNames this) {
    EndedAboveByOtherNames self = this;
    super.close();
    // :: error: [use.after.transfer]
    self.write(1);
  }

  void namedAfterwards(@Owned EndedAboveByOtherNames this) {
    super.close();
    Port self = this;
    // :: error: [use.after.transfer]
    look(self);
  }

  void cast(@Owned EndedAboveByOtherNames this) {
    super.close();
    // :: error: [use.after.transfer]
    ((Port) this).length();
  }

  void byItsClass(@Owned EndedAboveByOtherNames this) {
    super.close();
    // :: error: [use.after.transfer]
    EndedAboveByOtherNames.this.length();
  }

  int chosen(@Owned EndedAboveByOtherNames this, boolean first, Port other) {
    super.close();
    // :: error: [use.after.transfer]
    return look(first ? this : other);
  }

  void visited(@Owned EndedAboveByOtherNames this, Visit visit) {
    super.close();
    // :: error: [use.after.transfer]
    visit.run(() -> length());
  }

  void visitedInFull(@Owned EndedAboveByOtherNames this, Visit visit) {
    super.close();
    // :: error: [use.after.transfer]
    visit.run(() -> this.length());
  }

  void shownToAVisitor(@Owned EndedAboveByOtherNames this, Visit visit) {
    super.close();
    // :: error: [use.after.transfer]
    visit.run(() -> look(this));
  }

  void visitedByName(@Owned EndedAboveByOtherNames this, Visit visit) {
    super.close();
    // :: error: [use.after.transfer]
    visit.run(this::length);
  }

  void visitedAbove(@Owned EndedAboveByOtherNames this, Visit visit) {
    super.close();
    // :: error: [use.after.transfer]
    visit.run(super::length);
  }

  void visitedByAClass(@Owned EndedAboveByOtherNames this, Visit visit) {
    super.close();
    visit.run(
        new Runnable() {
          @Override
          public void run() {
            // :: error: [use.after.transfer]
            look(EndedAboveByOtherNames.this);
          }
        });
  }

  int greeted(@Owned EndedAboveByOtherNames this) {
    super.close();
    // :: error: [use.after.transfer]
    return greeting.length();
  }

  void endedAgain(@Owned EndedAboveByOtherNames this) {
    EndedAboveByOtherNames self = this;
    super.close();
    // :: error: [double.transfer]
    self.close();
  }

  void queued(@Owned EndedAboveByOtherNames this, ArrayDeque<@Owned Port> ports) {
    Port self = this;
    super.close();
    // :: error: [double.transfer]
    ports.add(self);
  }

  void stored(@Owned EndedAboveByOtherNames this, Dock dock) {
    super.close();
    if (dock.port == null) {
      // :: error: [double.transfer]
      dock.port = this;
    }
  }

  @Owned Port returned(@Owned EndedAboveByOtherNames this) {
    Port self = this;
    super.close();
    // :: error: [double.transfer]
    return self;
  }

  private static int look(Port port) {
    return port.length();
  }
}

class Dock {
  @Nullable @Owned Port port;

  void leave() {
    Port old = port;
    port = null;
    if (old != null) {
      old.close();
    }
  }
}

interface Visit {
  void run(@RunsNow Runnable work);
}

@Tracked
class Port {
  final @Owned Frame greeting = new Frame();
  private int written;

  void write(@Borrowed(exclusive = true) Port this, int b) {
    written += b;
  }

  int length() {
    return written;
  }

  void close(@Owned Port this) {
    greeting.send();
  }
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}

  int length() {
    return 0;
  }
}
