// Mended: "a lambda, method reference, local or anonymous class is a holder of what it captures": a
// local class with a loan, kept in a list of listeners.
import dev.custody.annotations.Borrowed;
import dev.custody.blk.Request;
import java.util.List;

class LocalClassIsAHolder {
  void watch(List<Runnable> listeners, @Borrowed Request<Pdu> rq) {
    long sector = rq.sector();
    class Report implements Runnable {
      @Override
      public void run() {
        System.out.println(sector);
      }
    }
    listeners.add(new Report());
  }
}

class Pdu {
  int retries;
}
