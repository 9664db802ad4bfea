// Cancelling by id takes the transfer out of whichever of the two tables has it.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

class PendingCancel {
  private final Map<Long, @Owned Transfer> queued = new LinkedHashMap<>();
  private final Map<Long, @Owned Transfer> running = new HashMap<>();

  void submit(@Owned Transfer transfer) {
    Transfer old = queued.put(transfer.id(), transfer);
    if (old != null) {
      old.cancel();
    }
  }

  boolean startNext() {
    if (queued.isEmpty()) {
      return false;
    }
    Long id = queued.keySet().iterator().next();
    Transfer transfer = queued.remove(id);
    if (transfer != null) {
      transfer.start();
      Transfer old = running.put(id, transfer);
      if (old != null) {
        old.cancel();
      }
    }
    return true;
  }

  boolean cancel(long id) {
    Transfer found = queued.remove(id);
    if (found == null) {
      found = running.remove(id);
    }
    if (found == null) {
      return false;
    }
    found.cancel();
    return true;
  }

  void finished(long id) {
    Transfer done = running.remove(id);
    if (done != null) {
      done.complete();
    }
  }
}

@Tracked
interface Transfer {
  long id();

  void start();

  void cancel(@Owned Transfer this);

  void complete(@Owned Transfer this);
}
