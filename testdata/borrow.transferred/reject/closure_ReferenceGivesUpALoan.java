// A reference bound to what is only lent must not give it up, as the body of a lambda must not.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Refcounted;
import dev.custody.annotations.RunsNow;
import dev.custody.annotations.RunsOnce;
import dev.custody.annotations.Tracked;

class ReferenceGivesUpALoan {
  void each(Ports ports, Frame frame) {
    // :: error: [borrow.transferred]
    ports.each(frame::send);
  }

  void once(Guard guard, Frame frame) {
    // :: error: [borrow.transferred]
    guard.with(frame::send);
  }

  void eachOfMine(Ports ports, @Owned Frame frame) {
    // :: error: [borrow.transferred]
    ports.each(frame::send);
    frame.send();
  }

  void eachOfAPart(Ports ports, Frame frame) {
    // :: error: [borrow.transferred]
    ports.each(frame.part()::send);
  }

  void count(Guard guard, @Owned Frame frame) {
    // :: error: [borrow.transferred]
    guard.with(frame::release);
  }

  void eachJob(Ports ports, @RunsOnce Runnable job) {
    // :: error: [borrow.transferred]
    ports.each(job::run);
    job.run();
  }
}

@Tracked
class SelfSender {
  void each(Ports ports) {
    // :: error: [borrow.transferred]
    ports.each(this::send);
  }

  void send(@Owned SelfSender this) {}
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

  @Borrowed Frame part() {
    return null;
  }
}
