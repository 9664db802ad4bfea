// A closure takes what it gives up under another name, also one that a condition chose.
import dev.custody.annotations.Owned;
import dev.custody.annotations.RunsNow;
import dev.custody.annotations.RunsOnce;
import dev.custody.blk.Request;

class closure_TakenUnderAnotherName {
  void once(@RunsNow @RunsOnce Runnable work) {
    work.run();
  }

  void sometimes(@RunsNow Runnable work) {
    work.run();
  }

  void chosen(boolean b, @Owned Request<String> rq) {
    once(() -> {
      Request<String> same = b ? rq : rq;
      same.endOk();
    });
  }

  void exchanged(boolean b, @Owned Request<String> rq, @Owned Request<String> other) {
    once(() -> {
      Request<String> one = b ? rq : other;
      Request<String> two = b ? other : rq;
      one.endOk();
      two.endOk();
    });
  }

  void moved(int i, @Owned Request<String> rq) {
    once(() -> {
      @Owned Request<String> same = switch (i) { case 1 -> rq; default -> rq; };
      same.endOk();
    });
  }

  void onlySeen(@Owned Request<String> rq) {
    once(() -> {
      Request<String> same = rq;
      same.sector();
    });
    rq.endOk();
  }
}
