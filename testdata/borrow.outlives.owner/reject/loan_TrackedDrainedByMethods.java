// A tracked object lends the first of its queue, and one of its methods takes that out.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.RunsNow;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;
import org.jspecify.annotations.Nullable;

class TrackedDrainedByMethods {
  static int flushed(Line line) {
    Frame first = line.first();
    line.flush();
    // :: error: [borrow.outlives.owner]
    return first == null ? 0 : first.length();
  }

  static int polled(Line line) {
    Frame first = line.first();
    Frame gone = line.poll();
    if (gone != null) {
      gone.send();
    }
    // :: error: [borrow.outlives.owner]
    return first == null ? 0 : first.length();
  }

  static int wentOn(Line line) {
    Frame first = line.first();
    Frame next = line.next();
    // :: error: [borrow.outlives.owner]
    return first == null || next == null ? 0 : first.length();
  }

  static int byAnotherName(Line line, Line other) {
    Frame first = line.first();
    other.flush();
    // :: error: [borrow.outlives.owner]
    return first == null ? 0 : first.length();
  }

  static int byAHelper(@Owned Line line) {
    Frame first = line.first();
    drain(line);
    // :: error: [borrow.outlives.owner]
    int length = first == null ? 0 : first.length();
    line.end();
    return length;
  }

  static int byAClosure(Line line, Visit visit) {
    Frame first = line.first();
    visit.run(() -> line.flush());
    // :: error: [borrow.outlives.owner]
    return first == null ? 0 : first.length();
  }

  static int byAReference(Line line, Visit visit) {
    Frame first = line.first();
    visit.run(line::flush);
    // :: error: [borrow.outlives.owner]
    return first == null ? 0 : first.length();
  }

  static int byItsOwner(Desk desk) {
    Frame first = desk.line.first();
    desk.tidy();
    // :: error: [borrow.outlives.owner]
    return first == null ? 0 : first.length();
  }

  static int byItsOwnerMaybe(Desk desk, Line line) {
    Frame first = line.first();
    desk.tidy();
    // :: error: [borrow.outlives.owner]
    return first == null ? 0 : first.length();
  }

  static int ofWhatItKeeps(Crate crate) {
    Frame first = crate.first();
    crate.tidy();
    // :: error: [borrow.outlives.owner]
    return first == null ? 0 : first.length();
  }

  private static void drain(Line line) {
    line.flush();
  }
}

interface Visit {
  void run(@RunsNow Runnable work);
}

@Tracked
class Desk {
  final @Owned Line line = new Line();

  void tidy() {
    line.flush();
  }

  void end(@Owned Desk this) {
    line.end();
  }
}

@Tracked
class Crate {
  private final Bin bin = new Bin();

  @Nullable @Borrowed("this") Frame first() {
    return bin.first();
  }

  void tidy() {
    bin.flush();
  }

  int count() {
    return bin.count();
  }

  void end(@Owned Crate this) {
    bin.flush();
  }
}

class Bin {
  private final ArrayDeque<@Owned Frame> frames = new ArrayDeque<>();

  @Nullable @Borrowed("this") Frame first() {
    return frames.peek();
  }

  int count() {
    return frames.size();
  }

  void flush() {
    while (!frames.isEmpty()) {
      frames.remove().send();
    }
  }
}

@Tracked
class Line {
  private final ArrayDeque<@Owned Frame> frames = new ArrayDeque<>();
  private final ArrayDeque<@Owned Note> notes = new ArrayDeque<>();

  @Nullable @Borrowed("this") Frame first() {
    return frames.peek();
  }

  void add(@Owned Frame frame) {
    frames.add(frame);
  }

  void note(@Owned Note note) {
    notes.add(note);
  }

  @Nullable Frame poll() {
    return frames.poll();
  }

  @Nullable @Borrowed("this") Frame next() {
    Frame first = frames.poll();
    if (first != null) {
      first.send();
    }
    return frames.peek();
  }

  int count() {
    return frames.size();
  }

  void flush() {
    while (!frames.isEmpty()) {
      frames.remove().send();
    }
  }

  void flushNotes() {
    while (!notes.isEmpty()) {
      notes.remove().drop();
    }
  }

  int inside() {
    Frame first = first();
    flush();
    // :: error: [borrow.outlives.owner]
    return first == null ? 0 : first.length();
  }

  void end(@Owned Line this) {
    flush();
    flushNotes();
  }
}

@Tracked
class Note {
  void drop(@Owned Note this) {}
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}

  int length() {
    return 0;
  }
}
