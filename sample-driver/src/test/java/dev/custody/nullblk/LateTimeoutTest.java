package dev.custody.nullblk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.blk.Bio;
import dev.custody.blk.BlkStatus;
import dev.custody.blk.BlockOps;
import dev.custody.blk.GenDisk;
import dev.custody.blk.HwQueue;
import dev.custody.blk.IdleRequest;
import dev.custody.blk.Request;
import dev.custody.blk.TagSet;
import dev.custody.blk.TimeoutAction;
import dev.custody.nullblk.config.NullBlkConfig;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A timeout that comes when the request is on its way to completion and the driver keeps it nowhere
 * any more.
 */
final class LateTimeoutTest {
  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void isWhatTheRequestEndsWithAndDoesNotStickToTheTag(boolean referee) {
    var ops = new TimingOutOnce(new Medium(NullBlkConfig.DEFAULT));
    TagSet<NullCommand> tags = TagSet.builder(ops).depth(1).referee(referee).build();
    try (GenDisk disk = GenDisk.builder("nullb0", tags).capacity(64).build()) {
      assertThat(disk.submitAndWait(Bio.read(0, Rig.filled(8, 0)))).isEqualTo(BlkStatus.TIMEOUT);
      assertThat(ops.answer.get()).isEqualTo(TimeoutAction.DONE);

      assertThat(disk.submitAndWait(Bio.read(0, Rig.filled(8, 0)))).isEqualTo(BlkStatus.OK);
    }
    assertThat(tags.referee().violations()).isEmpty();
    assertThat(tags.referee().driverFailures()).isEmpty();
  }

  /** The driver, whose first completion is preceded by a timeout. */
  private static final class TimingOutOnce implements BlockOps<NullCommand> {
    private final AtomicReference<TimeoutAction> answer = new AtomicReference<>();
    private final NullBlkDriver driver;

    TimingOutOnce(Medium medium) {
      this.driver = new NullBlkDriver(NullBlkConfig.DEFAULT, medium, null);
    }

    @Override
    public void complete(@Owned Request<NullCommand> rq) {
      if (answer.get() == null) {
        answer.set(driver.timeout(rq));
      }
      driver.complete(rq);
    }

    @Override
    public void queueRq(HwQueue<NullCommand> hw, @Owned IdleRequest<NullCommand> rq, boolean last) {
      driver.queueRq(hw, rq, last);
    }

    @Override
    public NullCommand newRequestData() {
      return driver.newRequestData();
    }

    @Override
    public void resetRequestData(@Borrowed(exclusive = true) NullCommand data) {
      driver.resetRequestData(data);
    }

    @Override
    public void initHctx(HwQueue<NullCommand> hw) {
      driver.initHctx(hw);
    }
  }
}
