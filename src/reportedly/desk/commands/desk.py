"""The commands `serve`, `demo` and `publish`: the stories in a browser."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from reportedly.desk.calls import clocks
from reportedly.desk.commands.arguments import (
    AsOf,
    Listed,
    StorePath,
    Tagger,
    data_folder,
    entity_file,
    store_at,
    tagger_file,
)

commands = typer.Typer()

Host = Annotated[str, typer.Option("--host", metavar="ADDRESS", help="The address of this machine to serve at.")]
Port = Annotated[int, typer.Option("--port", metavar="N", min=0, max=65535, help="The port to serve at; 0: any free.")]


TokenFile = Annotated[
    Path | None,
    typer.Option(
        "--token-file",
        metavar="FILE",
        help="The token that changes through the API need, and other machines to read; without it, one is made and "
        "kept in your data folder.",
    ),
]


@commands.command()
def serve(
    store: StorePath = None,
    host: Host = "127.0.0.1",
    port: Port = 8321,
    token_file: TokenFile = None,
    allow_host: Annotated[
        list[str] | None,
        typer.Option("--allow-host", metavar="NAME", help="A further name under which browsers reach the desk."),
    ] = None,
    tagger: Tagger = None,
    entities: Listed = None,
) -> int:
    """Open the desk in a browser: the stories, each with its origins, its history and its words.

    The same for programs is under /api. Beyond this machine reading needs the token.
    """
    from reportedly.desk.web import serving

    return serving.serve(
        store_at(store),
        host,
        port,
        token_file or data_folder() / serving.TOKEN,
        names=allow_host or (),
        tagger=tagger_file(tagger),
        entities=entity_file(entities),
    )


@commands.command()
def demo(
    serve: Annotated[bool, typer.Option("--serve", help="Open the desk on it instead, in a browser.")] = False,
    host: Host = "127.0.0.1",
    port: Port = 8321,
) -> int:
    """Show a bundled story, all of it invented, day by day."""
    from reportedly.desk import demo

    if not serve:
        return demo.show()
    from reportedly.desk.web import serving

    # At port 0 the address is known only once the desk is there.
    with demo.kept(serving.address_of(host, port).rstrip("/") if port else "") as store:
        return serving.serve(store, host, port, store.with_name(serving.TOKEN))


@commands.command()
def publish(
    folder: Annotated[
        Path, typer.Argument(metavar="DIR", help="The folder of the site: new, empty, or one published.")
    ],
    base_url: Annotated[
        str | None, typer.Option("--base-url", metavar="URL", help="The address at which the site will stand.")
    ] = None,
    as_of: AsOf = None,
    sections: Annotated[
        Path | None, typer.Option("--sections", metavar="FILE", help="The title and sections of the site, as TOML.")
    ] = None,
    theme: Annotated[
        Path | None, typer.Option("--theme", metavar="DIR", help="A folder of templates and a stylesheet over ours.")
    ] = None,
    store: StorePath = None,
    listed: Listed = None,
) -> int:
    """Publish the stories as a news site of plain files, for any web server."""
    from reportedly.desk.edition.publish import publish as publish_to

    until = clocks(as_of, None).as_of
    return publish_to(folder, store_at(store), until, base_url, sections, theme, entity_file(listed))
