// Mended: what a reference makes is given to somebody who owns it and gives it up.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Refcounted;
import dev.custody.annotations.RunsNow;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;

class ReferenceMakesALoan {
  void make(Source source) {
    take(Frame::new);
    take(source::next);
    count(source::share);
    look(source::peek);
  }

  void clear(Ports ports, ArrayDeque<@Owned Frame> mine, ArrayDeque<@Borrowed Frame> lent) {
    ports.each(
        () -> {
          while (!mine.isEmpty()) {
            mine.remove().drop();
          }
        });
    ports.each(lent::clear);
  }

  void look(@RunsNow Lender lender) {
    lender.lend().length();
  }

  void take(@RunsNow Maker maker) {
    Frame frame = maker.make();
    frame.length();
    frame.drop();
  }

  void count(@RunsNow Sharer sharer) {
    Frame frame = sharer.share();
    frame.length();
    frame.release();
  }
}

interface Ports {
  void each(@RunsNow Runnable body);
}

interface Lender {
  @Borrowed Frame lend();
}

interface Maker {
  @Owned Frame make();
}

interface Sharer {
  @Refcounted Frame share();
}

interface Source {
  @Owned Frame next();

  @Refcounted Frame share();

  @Borrowed Frame peek();
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}

  void drop(@Owned Frame this) {}

  void release(@Refcounted Frame this) {}

  int length() {
    return 0;
  }
}
