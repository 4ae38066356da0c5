"""`bundle add`, `bundle remove`, `bundle on` and `bundle off`: the content packs that are installed."""

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from twitchcare.app.cli.command import DONE, InputWrong, common_options, print_json

if TYPE_CHECKING:
    from twitchcare.app.cli.command import Commands
    from twitchcare.bundle.pack_keeper import PackKeeper
    from twitchcare.care.pack import PackRow


def register_packs(actions: "Commands") -> None:
    """Add the actions on packs to those of `bundle`."""
    add = actions.add_parser("add", help="check a content pack and install it")
    add.add_argument("path", type=Path, metavar="PATH", help="a folder or a .twitchcare archive")
    add.set_defaults(run=_add)
    remove = actions.add_parser("remove", help="remove a content pack")
    remove.add_argument("id", metavar="ID", help="the id that `bundle list` shows")
    remove.set_defaults(run=_remove)
    for word, on in (("on", True), ("off", False)):
        switch = actions.add_parser(word, help=f"switch a content pack or one item of it {word}")
        switch.add_argument("item", metavar="ITEM", help="the id of a pack, or an item such as routines/knee")
        switch.set_defaults(run=_switch, on=on)
        common_options(switch)
    for action in (add, remove):
        common_options(action)


def keeper_of(args: argparse.Namespace) -> "PackKeeper":
    """Return the packs of the chosen data folder."""
    from twitchcare.app.cli.data import chosen_folder
    from twitchcare.bundle.built_in import built_in
    from twitchcare.bundle.pack_keeper import PackKeeper
    from twitchcare.desktop.folders import Folders

    return PackKeeper(Folders(chosen_folder(args)).packs, built_in)


def pack_json(row: "PackRow") -> dict[str, object]:
    """Return one pack as `bundle list --json` prints it."""
    items = [{"id": item.key, "title": item.title, "on": item.on} for item in row.items]
    about = {"id": row.id, "title": row.title, "version": row.version, "language": row.language}
    return about | {
        "licence": row.licence,
        "author": row.author,
        "built_in": False,
        "state": row.state.value,
        "items": items,
        "problems": list(row.problems),
    }


def pack_line(row: "PackRow") -> str:
    """Return one pack as `bundle list` prints it."""
    about = f"{row.id} {row.version} ({row.language}, {row.licence}, {row.author})" if row.version else row.id
    what = f"{len(row.items)} items" if row.items else (row.problems or ("its file is gone",))[0]
    return f"{about}: {row.state.value}, {what}"


def _add(args: argparse.Namespace) -> int:
    path: Path = args.path
    if not path.exists():
        raise InputWrong([f"{path}: there is nothing here; give a folder or a .twitchcare archive"])
    keeper = keeper_of(args)
    if problems := keeper.add(path):
        raise InputWrong(list(problems))
    _say(args, keeper)
    return DONE


def _remove(args: argparse.Namespace) -> int:
    keeper = keeper_of(args)
    _known(args.id, [row.id for row in keeper.rows()])
    keeper.remove(args.id)
    keeper.tidy()
    _say(args, keeper)
    return DONE


def _switch(args: argparse.Namespace) -> int:
    keeper = keeper_of(args)
    rows = keeper.rows()
    having = [row.id for row in rows if args.item in {item.key for item in row.items}]
    if having:
        for pack in having:
            keeper.switch_item(pack, args.item, args.on)
    else:
        _known(args.item, [row.id for row in rows])
        keeper.switch(args.item, args.on)
    _say(args, keeper)
    return DONE


def _known(wanted: str, ids: list[str]) -> None:
    if wanted not in ids:
        known = f"there are {', '.join(ids)}" if ids else "none is installed"
        raise InputWrong([f"{wanted}: there is no such pack; {known}"])


def _say(args: argparse.Namespace, keeper: "PackKeeper") -> None:
    rows = keeper.rows()
    if args.json:
        print_json([pack_json(row) for row in rows])
        return
    for row in rows:
        print(pack_line(row))
    print("An open window uses this from its next start.")
