// loop: Fix use-after-free issues (9b0cb770f5d7, CVE-2023-53111): the command is read after the I/O may have ended it.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import dev.custody.blk.Request;

class LoopUseAfterHandOff {
  private final Backend backend;

  LoopUseAfterHandOff(Backend backend) {
    this.backend = backend;
  }

  void handle(@Owned LoopCommand command) {
    backend.submit(command);
    // :: error: [use.after.transfer]
    if (command.isCharged()) {
      backend.uncharge();
    }
  }
}

@Tracked
class LoopCommand {
  private final @Owned Request<Pdu> rq;
  private final boolean charged;

  LoopCommand(@Owned Request<Pdu> rq, boolean charged) {
    this.rq = rq;
    this.charged = charged;
  }

  boolean isCharged() {
    return charged;
  }

  void complete(@Owned LoopCommand this) {
    rq.complete();
  }
}

interface Backend {
  /** Completes the command, now or later. */
  void submit(@Owned LoopCommand command);

  void uncharge();
}

class Pdu {
  int retries;
}
