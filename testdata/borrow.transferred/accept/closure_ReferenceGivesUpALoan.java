// A reference may give up what runs with it once, and look at what is lent.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Refcounted;
import dev.custody.annotations.RunsNow;
import dev.custody.annotations.RunsOnce;
import dev.custody.annotations.Tracked;

class ReferenceGivesUpALoan {
  void each(Ports ports, Frame frame) {
    ports.each(frame::length);
  }

  void once(Guard guard, @Owned Frame frame) {
    guard.with(frame::send);
  }

  void eachOfAPart(Ports ports, Frame frame) {
    ports.each(frame.part()::length);
  }

  void count(Guard guard, @Refcounted Frame frame) {
    guard.with(frame::release);
  }

  void job(Guard guard, @RunsOnce Runnable job) {
    guard.with(job::run);
  }

  void body(Ports ports, @RunsNow Runnable body) {
    ports.each(body::run);
  }
}

@Tracked
class SelfReader {
  void each(Ports ports) {
    ports.each(this::read);
  }

  void read() {}

  void send(@Owned SelfReader this) {}
}

interface Ports {
  void each(@RunsNow Runnable body);
}

interface Guard {
  void with(@RunsNow @RunsOnce Runnable body);
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}

  void release(@Refcounted Frame this) {}

  int length() {
    return 0;
  }

  @Borrowed Frame part() {
    return null;
  }
}
