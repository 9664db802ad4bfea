// What a class adds is its own to clear up once the class above has ended the object.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.RunsNow;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;
import java.util.List;

class EndedAboveByOtherNames extends Port {
  private final List<String> names;
  private int left;

  EndedAboveByOtherNames(List<String> names) {
    this.names = names;
  }

  @Override
  void close(@Owned EndedAboveByOtherNames this) {
    EndedAboveByOtherNames self = this;
    self.write(1);
    super.close();
    left = self.names.size();
  }

  void cast(@Owned EndedAboveByOtherNames this) {
    ((Port) this).length();
    super.close();
  }

  void visited(@Owned EndedAboveByOtherNames this, Visit visit) {
    visit.run(() -> length());
    visit.run(this::length);
    super.close();
    visit.run(() -> report(names));
    visit.run(() -> report(this.names));
    visit.run(() -> count());
    visit.run(this::count);
  }

  void visitedByAClass(@Owned EndedAboveByOtherNames this, Visit visit) {
    super.close();
    visit.run(
        new Runnable() {
          private int length() {
            return names.size();
          }

          @Override
          public void run() {
            report(EndedAboveByOtherNames.this.names);
            this.length();
            length();
          }
        });
  }

  int greeted(@Owned EndedAboveByOtherNames this) {
    int length = greeting.length();
    super.close();
    return length;
  }

  boolean compared(@Owned EndedAboveByOtherNames this, Port other) {
    super.close();
    return this == other;
  }

  void orElse(@Owned EndedAboveByOtherNames this, boolean isLast, ArrayDeque<@Owned Port> ports) {
    Port self = this;
    if (isLast) {
      super.close();
    } else {
      ports.add(self);
    }
  }

  private int count() {
    return names.size();
  }

  private static void report(List<String> names) {
    names.forEach(String::length);
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
