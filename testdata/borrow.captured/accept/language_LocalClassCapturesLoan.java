// Mended: A local class that a listener list keeps captures what is lent.
import dev.custody.annotations.Borrowed;
import dev.custody.blk.Request;

class LocalClassCapturesLoan {
  interface Bus {
    void subscribe(Runnable listener);
  }

  private int seen;

  void watch(Bus bus, @Borrowed Request<Pdu> rq) {
    int bytes = rq.bytes();
    class Watch implements Runnable {
      @Override
      public void run() {
        seen++;
        seen += bytes;
      }
    }

    Watch watch = new Watch();
    bus.subscribe(watch);
  }
}

class Pdu {
  int retries;
}
