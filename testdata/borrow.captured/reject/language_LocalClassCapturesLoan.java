// A local class that a listener list keeps captures what is lent.
import dev.custody.annotations.Borrowed;
import dev.custody.blk.Request;

class LocalClassCapturesLoan {
  interface Bus {
    void subscribe(Runnable listener);
  }

  private int seen;

  void watch(Bus bus, @Borrowed Request<Pdu> rq) {
    class Watch implements Runnable {
      @Override
      public void run() {
        seen++;
        // :: error: [borrow.captured]
        seen += rq.bytes();
      }
    }

    Watch watch = new Watch();
    bus.subscribe(watch);
  }
}

class Pdu {
  int retries;
}
