// An entry is sent to all replicas, one count each; a replica that is down gets none.
import dev.custody.annotations.Outcome;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Refcounted;
import dev.custody.annotations.Tracked;
import dev.custody.annotations.TransfersOn;
import java.util.List;

class ReplicaFanOut {
  private final List<Replica> replicas;
  private final int quorum;

  ReplicaFanOut(List<Replica> replicas, int quorum) {
    this.replicas = replicas;
    this.quorum = quorum;
  }

  boolean replicate(@Owned Entry entry) {
    Entry shared = entry.share();
    int sent = 0;
    for (Replica replica : replicas) {
      if (replica.isUp()) {
        replica.send(shared.retain());
        sent++;
      }
    }
    if (sent < quorum) {
      shared.abandon();
      return false;
    }
    shared.release();
    return true;
  }

  void resend(@Refcounted Entry entry, Replica replica) {
    if (!replica.isUp()) {
      entry.release();
      return;
    }
    replica.send(entry);
  }
}

interface Replica {
  boolean isUp();

  void send(@Refcounted Entry entry);
}

@Tracked
interface Entry {
  @Refcounted Entry share(@Owned Entry this);

  @TransfersOn(when = Outcome.NEVER)
  @Refcounted Entry retain(@Refcounted Entry this);

  void release(@Refcounted Entry this);

  void abandon(@Refcounted Entry this);
}
