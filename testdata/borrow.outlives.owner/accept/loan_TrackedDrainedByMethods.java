// What a tracked object lends is used before a method takes it out; others leave it there.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.RunsNow;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;
import org.jspecify.annotations.Nullable;

class TrackedDrainedByMethods {
  static int flushed(Line line) {
    Frame first = line.first();
    int length = first == null ? 0 : first.length();
    line.flush();
    return length;
  }

  static int askedAgain(Line line) {
    line.flush();
    Frame first = line.first();
    return first == null ? 0 : first.length();
  }

  static int inTurn(Line line) {
    int length = 0;
    for (Frame frame = line.first(); frame != null; frame = line.next()) {
      length += frame.length();
    }
    return length;
  }

  static int besideIt(Line line, Visit visit) {
    Frame first = line.first();
    line.flushNotes();
    line.add(new Frame());
    line.note(new Note());
    visit.run(line::count);
    return first == null ? line.count() : first.length();
  }

  static int ofAnother(@Owned Line line, Line other, Desk desk) {
    Frame first = line.first();
    other.flush();
    desk.tidy();
    int length = first == null ? 0 : first.length();
    line.end();
    return length;
  }

  static int ofWhatItKeeps(Crate crate, Crate other) {
    other.tidy();
    Frame first = crate.first();
    return first == null ? crate.count() : first.length() + other.count();
  }

  static int ofTwo(@Owned Line line, @Owned Line other) {
    Frame first = line.first();
    drain(other);
    int length = first == null ? 0 : first.length();
    line.end();
    other.end();
    return length;
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
    flushNotes();
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
