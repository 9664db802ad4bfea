// Each comparison ends the loop when nothing is left, or when one is.
import dev.custody.annotations.Owned;
import dev.custody.blk.Request;
import java.util.ArrayDeque;

final class SizeComparedInOtherWords {
  void drain0(@Owned Request<Object> rq) {
    ArrayDeque<@Owned Request<Object>> queue = new ArrayDeque<>();
    queue.add(rq);
    while (queue.size() >= 1) {
      queue.remove().endOk();
    }
  }

  void drain1(@Owned Request<Object> rq) {
    ArrayDeque<@Owned Request<Object>> queue = new ArrayDeque<>();
    queue.add(rq);
    while (!(queue.size() <= 0)) {
      queue.remove().endOk();
    }
  }

  void drain2(@Owned Request<Object> rq) {
    ArrayDeque<@Owned Request<Object>> queue = new ArrayDeque<>();
    queue.add(rq);
    while (!(queue.size() < 1)) {
      queue.remove().endOk();
    }
  }

  void drain3(@Owned Request<Object> rq) {
    ArrayDeque<@Owned Request<Object>> queue = new ArrayDeque<>();
    queue.add(rq);
    while (queue.size() != 0) {
      queue.remove().endOk();
    }
  }

  void drain4(@Owned Request<Object> rq) {
    ArrayDeque<@Owned Request<Object>> queue = new ArrayDeque<>();
    queue.add(rq);
    while (!(queue.size() == 0)) {
      queue.remove().endOk();
    }
  }

  void drain5(@Owned Request<Object> rq) {
    ArrayDeque<@Owned Request<Object>> queue = new ArrayDeque<>();
    queue.add(rq);
    while (queue.size() > 0) {
      queue.remove().endOk();
    }
  }

  void drain6(@Owned Request<Object> rq) {
    ArrayDeque<@Owned Request<Object>> queue = new ArrayDeque<>();
    queue.add(rq);
    while (0 < queue.size()) {
      queue.remove().endOk();
    }
  }

  void drain7(@Owned Request<Object> rq) {
    ArrayDeque<@Owned Request<Object>> queue = new ArrayDeque<>();
    queue.add(rq);
    while (queue.size() + 1 > 1) {
      queue.remove().endOk();
    }
  }

  void drainNumberFirst(@Owned Request<Object> rq) {
    ArrayDeque<@Owned Request<Object>> queue = new ArrayDeque<>();
    queue.add(rq);
    while (0 < queue.size()) {
      queue.remove().endOk();
    }
  }
}
