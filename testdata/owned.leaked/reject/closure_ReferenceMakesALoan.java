// What a reference makes for somebody who only borrows it is never given up.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Refcounted;
import dev.custody.annotations.RunsNow;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;

class ReferenceMakesALoan {
  void make(Source source) {
    // :: error: [owned.leaked]
    look(Frame::new);
    // :: error: [owned.leaked]
    look(source::next);
    // :: error: [count.leaked]
    look(source::share);
    look(source::peek);
  }

  void clear(Ports ports, ArrayDeque<@Owned Frame> mine, ArrayDeque<@Borrowed Frame> lent) {
    // :: error: [owned.leaked]
    ports.each(mine::clear);
    ports.each(lent::clear);
  }

  void look(@RunsNow Lender lender) {
    lender.lend().length();
  }
}

interface Ports {
  void each(@RunsNow Runnable body);
}

interface Lender {
  @Borrowed Frame lend();
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

  int length() {
    return 0;
  }
}
